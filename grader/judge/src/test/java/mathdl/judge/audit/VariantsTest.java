package mathdl.judge.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mathdl.checks.CheckId;
import mathdl.checks.Seed;
import mathdl.checks.array.PlainArray;
import mathdl.fixture.FixtureCourse;
import mathdl.fixture.Frame;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;
import mathdl.judge.check.ExerciseJudge;
import mathdl.model.course.Course;
import org.junit.jupiter.api.Test;

class VariantsTest {
    /** The right axes, without a process. */
    private static final class Axes implements Answerer {
        @Override
        public Optional<Outcome> open(CheckId check) {
            return Optional.empty();
        }

        @Override
        public Outcome call(Method method, Object[] arguments) {
            double c = StrictMath.cos((Double) arguments[0]);
            double s = StrictMath.sin((Double) arguments[0]);
            return new Outcome.Value(new Frame.Axes(
                    PlainArray.factory().matrix(new double[][] {{c, -s}, {s, c}}),
                    PlainArray.factory().matrix(new double[][] {{c, s}, {-s, c}})));
        }
    }

    private static AuditRow signs(String checks) {
        Course.Entry entry = FixtureCourse.entry("FrameChecks$" + checks);
        List<AuditRow> rows = new Variants(new ExerciseAudit(
                        entry, new ExerciseJudge(entry), List.of(Seed.of(1), Seed.of(2)), layout -> new Axes()))
                .rows();
        AuditRow last = rows.get(rows.size() - 1);
        assertThat(last.name()).isEqualTo("sign of singular vectors");
        return last;
    }

    @Test
    void checks_that_mind_no_sign_accept_turned_vectors() {
        assertThat(signs("ByProduct").state()).isEqualTo(AuditRow.State.KEPT);
    }

    @Test
    void checks_that_compare_vectors_by_elements_are_found_out() {
        AuditRow row = signs("ByElements");

        assertThat(row.state()).isEqualTo(AuditRow.State.BROKEN);
        assertThat(row.finding()).startsWith("0/1: The axes themselves.");
    }

    @Test
    void so_are_checks_that_compare_two_answers_by_elements() {
        assertThat(signs("ByRepetition").state()).isEqualTo(AuditRow.State.BROKEN);
    }

    @Test
    void without_a_mark_nothing_is_turned() {
        assertThat(signs("Unmarked").state()).isEqualTo(AuditRow.State.NOT_APPLICABLE);
    }

    @Test
    void a_mark_that_names_nothing_is_found_out() {
        AuditRow row = signs("Misspelt");

        assertThat(row.state()).isEqualTo(AuditRow.State.BROKEN);
        assertThat(row.finding()).contains("[uprihgt]");
    }

    @Test
    void counting_makes_every_choice_of_signs() {
        long choices = IntStream.rangeClosed(1, 8)
                .mapToObj(call -> IntStream.range(0, 3)
                        .mapToObj(vector -> SignPattern.COUNTING.turns(call, vector))
                        .toList())
                .distinct()
                .count();

        assertThat(choices).isEqualTo(8);
    }
}
