package mathdl.checks;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mathdl.checks.array.ArrayFactory;
import mathdl.sample.Mean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Checks that hide from themselves what the answer does, or ask nothing of it; no test itself, the tests run it. */
@ChecksFor(exercise = "9.1", contract = Mean.class)
class MeanMisjudged {

    @Check(name = "catches everything", points = 1)
    @SuppressWarnings({"CatchAndPrintStackTrace", "EmptyCatch"})
    void swallows(Mean mean, ArrayFactory arrays) {
        try {
            mean.of(arrays.vector(1, 2));
        } catch (Throwable ignored) {
            // what this check is here for
        }
    }

    @Check(name = "expects any exception", points = 1)
    void expectsException(Mean mean, ArrayFactory arrays) {
        assertThatThrownBy(() -> mean.of(arrays.vector(1, 2))).isInstanceOf(Throwable.class);
    }

    @Check(name = "expects a refusal", points = 1)
    void expectsRefusal(Mean mean, ArrayFactory arrays) {
        assertRefuses("a vector of two", () -> mean.of(arrays.vector(1, 2)));
    }

    @Check(name = "asks for the answer and never calls it", points = 1)
    void idle(Mean mean) {}

    @Check(name = "does not even ask for the answer", points = 1)
    void absent() {}

    @Check(name = "prints and compares the answer and never calls it", points = 1)
    @SuppressWarnings({"ReturnValueIgnored", "EqualsIncompatibleType", "UnusedVariable"})
    void inspects(Mean mean) {
        boolean nonsense = mean.toString().isEmpty() || mean.hashCode() == 0 || mean.equals("");
    }

    @Check(name = "breaks down before it calls the answer", points = 1)
    void breaksDown(Mean mean) {
        throw new IllegalArgumentException("slip of the check");
    }

    @Test
    void noCheck(Mean mean, ArrayFactory arrays) {
        mean.of(arrays.vector(1));
    }

    @RepeatedTest(2)
    void repeated(Mean mean, ArrayFactory arrays) {
        mean.of(arrays.vector(1));
    }
}
