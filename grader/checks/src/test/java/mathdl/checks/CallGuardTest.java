package mathdl.checks;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Proxy;
import mathdl.checks.assertion.StudentException;
import mathdl.toolkit.linear.Decompositions;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class CallGuardTest {

    /** A contract without arguments. */
    @FunctionalInterface
    public interface Draw {
        double next();
    }

    private static Draw guarded(CallGuard guard) {
        return (Draw) Proxy.newProxyInstance(Draw.class.getClassLoader(), new Class<?>[] {Draw.class}, guard);
    }

    private static Draw throwing(Throwable thrown) {
        return () -> {
            throw CallGuardTest.<RuntimeException>unchecked(thrown);
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    @SuppressWarnings("removal") // ThreadDeath is still thrown on 17
    void trouble_of_the_jvm_passes_a_check_that_catches_it() {
        for (Error trouble : new Error[] {new OutOfMemoryError(), new InternalError(), new ThreadDeath()}) {
            CallGuard guard = new CallGuard(throwing(trouble), "9.1");
            Draw draw = guarded(guard);
            assertThatThrownBy(draw::next).isSameAs(trouble);
            assertThatThrownBy(guard::close).isSameAs(trouble);
        }
    }

    @Test
    void other_errors_are_the_students() {
        for (Error error : new Error[] {new StackOverflowError(), new AssertionError(), new NoClassDefFoundError()}) {
            CallGuard guard = new CallGuard(throwing(error), "9.1");
            Draw draw = guarded(guard);
            assertThatThrownBy(draw::next)
                    .isInstanceOf(StudentException.class)
                    .hasMessageStartingWith(
                            "your code threw " + error.getClass().getSimpleName());
            assertThatCode(guard::close).doesNotThrowAnyException();
        }
    }

    @Test
    void a_refusal_by_the_toolkit_is_one_by_the_answer() {
        INDArray indefinite = Nd4j.createFromArray(new double[][] {{1, 2}, {2, 1}});
        Draw draw = guarded(new CallGuard(throwing(catchThrowable(() -> Decompositions.cholesky(indefinite))), "9.1"));
        assertThatCode(() -> assertRefuses("an indefinite matrix", draw::next)).doesNotThrowAnyException();
    }

    @Test
    void the_first_of_several_overruling_events_stays() {
        int[] calls = {0};
        Draw stubLater = () -> {
            calls[0]++;
            throw calls[0] == 1
                    ? new UnsupportedOperationException("9.1 is not implemented yet")
                    : new IllegalStateException("later");
        };
        CallGuard guard = new CallGuard(stubLater, "9.1");
        Draw draw = guarded(guard);
        assertThatThrownBy(draw::next).hasMessage("9.1 is not implemented yet");
        assertThatThrownBy(draw::next).hasMessageContaining("later");
        assertThatThrownBy(guard::close).hasMessage("9.1 is not implemented yet");
    }

    @Test
    @SuppressWarnings("SelfEquals") // the proxy has its own equals
    void the_object_methods_of_a_contract_never_reach_the_answer() {
        CallGuard guard = new CallGuard(throwing(new IllegalStateException()), "9.1");
        Draw draw = guarded(guard);
        assertThat(draw.equals(draw)).isTrue();
        assertThat(draw.equals(guarded(guard))).isFalse();
        assertThat(draw).hasToString("the answer to 9.1");
        assertThat(draw.hashCode()).isEqualTo(System.identityHashCode(draw));
        assertThatThrownBy(guard::close).hasMessage("this check never called the answer");
    }
}
