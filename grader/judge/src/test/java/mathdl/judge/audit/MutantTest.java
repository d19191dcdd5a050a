package mathdl.judge.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import mathdl.fixture.Sum;
import mathdl.judge.call.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MutantTest {
    private static final Method OF = Sum.class.getMethods()[0];

    private final Memory memory = new Memory(Map.of(OF.getName(), List.of(7.0)));

    private Object value(Mutant mutant, Object truth) {
        return ((Outcome.Value) mutant.change(OF, truth, memory)).value();
    }

    @ParameterizedTest
    @CsvSource({"NAN, NaN", "ZEROS, 0", "SIGN, -0.1", "SCALED, 0.1001", "FLOAT32, 0.10000000149011612", "PUBLIC_SEED, 7"
    })
    void a_mutant_changes_a_number(Mutant mutant, double expected) {
        assertThat(value(mutant, 0.1)).isEqualTo(Double.valueOf(expected));
    }

    @Test
    void the_first_answer_is_repeated() {
        assertThat(value(Mutant.FIRST_REPEATED, 1.0)).isEqualTo(1.0);
        assertThat(value(Mutant.FIRST_REPEATED, 2.0)).isEqualTo(1.0);
    }

    @Test
    void a_changed_input_names_the_array_argument() {
        assertThat(Mutant.INPUT_CHANGED.change(OF, 1.0, memory)).isEqualTo(new Outcome.ChangedInput("x", "x"));
    }

    @Test
    void after_the_last_public_answer_the_truth_is_left() {
        value(Mutant.PUBLIC_SEED, 1.0);

        assertThat(value(Mutant.PUBLIC_SEED, 2.0)).isEqualTo(2.0);
    }

    @Test
    void a_public_answer_of_another_method_is_left_alone() {
        Method other = Runnable.class.getMethods()[0];

        assertThat(Mutant.PUBLIC_SEED.change(other, 2.0, memory)).isEqualTo(new Outcome.Value(2.0));
        assertThat(value(Mutant.PUBLIC_SEED, 1.0)).isEqualTo(7.0);
    }

    @ParameterizedTest
    @EnumSource(Mutant.class)
    void every_mutant_has_words(Mutant mutant) {
        assertThat(mutant.words()).isNotBlank();
    }
}
