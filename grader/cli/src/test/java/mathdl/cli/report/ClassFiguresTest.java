package mathdl.cli.report;

import static mathdl.cli.report.SampleClass.BITS;
import static mathdl.cli.report.SampleClass.REVERSED;
import static mathdl.cli.report.SampleClass.faulty;
import static mathdl.cli.report.SampleClass.mistaken;
import static mathdl.cli.report.SampleClass.passed;
import static mathdl.cli.report.SampleClass.submission;
import static mathdl.cli.report.SampleClass.untouched;
import static mathdl.cli.report.SampleClass.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mathdl.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassFiguresTest {
    @Test
    void counts_a_misconception_once_a_submission_and_names_the_most_frequent_first() {
        Report report = SampleClass.report(List.of(
                submission("a", mistaken("2.1", BITS, "1", "2")),
                submission("b", mistaken("2.3", REVERSED, "1", "2")),
                submission("c", mistaken("2.3", REVERSED, "1", "2"), passed("2.1"))));
        assertThat(MisconceptionCount.in(report))
                .containsExactly(
                        new MisconceptionCount("2.3", REVERSED, List.of("b", "c")),
                        new MisconceptionCount("2.1", BITS, List.of("a")));
    }

    @Test
    void rates_a_check_by_those_who_attempted_it() {
        Report report = SampleClass.report(List.of(
                submission("a", passed("2.3")),
                submission("b", wrong("2.3")),
                submission("c", untouched("2.3")),
                submission("d", faulty("2.3"))));
        assertThat(CheckRate.in(report)).extracting(CheckRate::passed).containsExactly(1, 2, 2);
        assertThat(CheckRate.in(report)).extracting(CheckRate::attempted).containsOnly(2);
        assertThat(CheckRate.in(report)).extracting(CheckRate::percent).containsExactly(50, 100, 100);
    }

    @Test
    void maps_misconceptions_by_the_share_of_those_who_tried() {
        Report report = SampleClass.report(List.of(
                submission("a", mistaken("2.1", BITS, "1", "2")),
                submission("b", passed("2.1")),
                submission("c", wrong("2.3"), passed("2.1")),
                submission("d", mistaken("2.3", REVERSED, "1", "2"), untouched("2.1")),
                submission("e", faulty("2.1"))));
        List<ExerciseRow> rows = ExerciseRow.in(report, new Minutes(Map.of("2.1", 15)));
        assertThat(rows).extracting(ExerciseRow::exercise).containsExactly("2.1", "2.3");
        assertThat(rows).extracting(ExerciseRow::minutes).containsExactly("15", "–");
        assertThat(rows).extracting(ExerciseRow::passed).containsExactly(2, 0);
        assertThat(rows).extracting(ExerciseRow::attempted).containsExactly(3, 2);
        assertThat(rows)
                .extracting(row -> row.spots().get(0).found().diagnosis())
                .containsExactly(BITS, REVERSED);
        assertThat(rows).extracting(row -> row.spots().get(0).level()).containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000, 1", "200, 1000, 1", "201, 1000, 2", "5, 10, 3", "10, 10, 5", "1, 0, 5"})
    void has_five_levels_of_heat(int count, int attempted, int level) {
        assertThat(ExerciseRow.level(count, attempted)).isEqualTo(level);
    }

    @Test
    void puts_a_check_that_nobody_attempted_last() {
        Report report = SampleClass.report(List.of(submission("a", untouched("2.1"), wrong("2.3"))));
        assertThat(CheckRate.in(report))
                .extracting(CheckRate::exercise)
                .containsExactly("2.3", "2.3", "2.3", "2.1", "2.1", "2.1");
    }

    @Test
    void names_an_exercise_that_could_not_be_judged_once() {
        Report report = SampleClass.report(List.of(submission("a", passed("2.1"), faulty("2.3"))));
        assertThat(Fault.in(report))
                .containsExactly(new Fault("a", "2.3", "the judge lost its connection to the worker"));
    }

    @Test
    void orders_exercises_as_the_course_does() {
        assertThat(Stream.of("10.1", "2.10", "x", "2.5", "", "2.1", "3.1").sorted(ExerciseOrder.BY_ID))
                .containsSubsequence("2.1", "2.5", "2.10", "3.1", "10.1");
    }

    @ParameterizedTest
    @CsvSource({
        "bwrap, true",
        "landlock, true",
        "none, false",
        "none (plain process), false",
        "None, false",
        "'', false"
    })
    void holds_code_as_isolated_only_where_a_level_says_so(String level, boolean holds) {
        assertThat(Isolation.of(Map.of(Report.SANDBOX, level)).holds()).isEqualTo(holds);
    }

    @Test
    void holds_code_as_not_isolated_where_nothing_is_said() {
        assertThat(Isolation.of(Map.of()).holds()).isFalse();
    }
}
