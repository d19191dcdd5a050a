package mathdl.judge.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import mathdl.checks.CheckId;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;
import mathdl.judge.call.RecordedCall;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    interface Root {
        double of(double x);
    }

    private static final Method OF = Root.class.getDeclaredMethods()[0];

    private static Outcome threw(Class<? extends Throwable> kind) {
        return new Outcome.Threw(kind.getName(), "", "x is -1.0", "");
    }

    private static RecordedCall call(double x, Outcome outcome) {
        return new RecordedCall(new CheckId("9.9", "is_a_root"), OF, List.of(x), outcome);
    }

    private static final List<RecordedCall> TRUTH =
            List.of(call(4, new Outcome.Value(2.0)), call(-1, threw(IllegalArgumentException.class)));

    private static Answerer giving(Outcome outcome) {
        return new Answerer() {
            @Override
            public Optional<Outcome> open(CheckId check) {
                return Optional.empty();
            }

            @Override
            public Outcome call(Method method, Object[] arguments) {
                return outcome;
            }
        };
    }

    @Test
    void a_value_where_the_reference_refuses_is_found_with_its_arguments() {
        assertThat(Refusals.missing(TRUTH, giving(new Outcome.Value(0.0))))
                .hasValueSatisfying(finding -> assertThat(finding)
                        .startsWith("does not refuse, as the reference does: of of ")
                        .endsWith(" = -1.0"));
    }

    @Test
    void an_exception_of_another_kind_is_no_refusal() {
        assertThat(Refusals.missing(TRUTH, giving(threw(IndexOutOfBoundsException.class))))
                .isPresent();
    }

    @Test
    void who_refuses_as_the_reference_does_is_free_elsewhere() {
        assertThat(Refusals.missing(TRUTH, giving(threw(IllegalArgumentException.class))))
                .isEmpty();
        assertThat(Refusals.missing(TRUTH.subList(0, 1), giving(new Outcome.Value(0.0))))
                .isEmpty();
    }
}
