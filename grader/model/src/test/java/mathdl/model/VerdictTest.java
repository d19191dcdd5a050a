package mathdl.model;

import static mathdl.model.Verdict.CRASHED;
import static mathdl.model.Verdict.DENIED;
import static mathdl.model.Verdict.FAILED;
import static mathdl.model.Verdict.GRADER_FAULT;
import static mathdl.model.Verdict.OUT_OF_MEMORY;
import static mathdl.model.Verdict.PASSED;
import static mathdl.model.Verdict.REJECTED;
import static mathdl.model.Verdict.SKIPPED;
import static mathdl.model.Verdict.TIMED_OUT;
import static mathdl.model.Verdict.UNATTEMPTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    private static final List<Verdict> GRAVEST_FIRST = List.of(
            GRADER_FAULT, REJECTED, DENIED, OUT_OF_MEMORY, CRASHED, TIMED_OUT, FAILED, UNATTEMPTED, SKIPPED, PASSED);

    @Test
    void of_any_two_the_earlier_is_the_graver() {
        assertThat(GRAVEST_FIRST).containsExactly(Verdict.values());
        for (int graver = 0; graver < GRAVEST_FIRST.size(); graver++) {
            for (int other = graver; other < GRAVEST_FIRST.size(); other++) {
                List<Verdict> both = List.of(GRAVEST_FIRST.get(other), GRAVEST_FIRST.get(graver));
                assertThat(Verdict.gravest(both)).isEqualTo(GRAVEST_FIRST.get(graver));
            }
        }
    }

    @Test
    void nothing_judged_is_never_a_pass() {
        assertThatIllegalArgumentException().isThrownBy(() -> Verdict.gravest(List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void has_the_same_word_in_json(Verdict verdict) throws Exception {
        assertThat(new ObjectMapper().writeValueAsString(verdict)).isEqualTo('"' + verdict.word() + '"');
    }
}
