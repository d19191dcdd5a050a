package mathdl.optimization.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class ArmijoTest {
    private static final Armijo SEARCH = new Armijo(1.1, 0.8, 0.25);

    /** x² from 1 with slope 4: t is accepted when (1 − 2t)² ≤ 1 − t, that is t ≤ ¾; of 1.1 · 0.8ᵏ that is 0.704. */
    @Test
    void takes_the_first_step_that_decreases_enough() {
        INDArray x = Objective.vector(1);
        double t = SEARCH.stepSize(p -> Math.pow(p.getDouble(0), 2), x, x.mul(2));
        assertThat(t).isCloseTo(0.704, within(1e-15));
    }

    @Test
    void minimizes_rosenbrock_without_a_learning_rate() {
        Objective rosenbrock = Objective.rosenbrock();
        INDArray start = Objective.vector(-1.2, 1);
        INDArray end = new Armijo(1, 0.5, 1e-4).minimize(rosenbrock.value(), rosenbrock.gradient(), start, 2000);
        assertThat(rosenbrock.value().valueAt(end)).isLessThan(1e-2);
        assertThat(start.toDoubleVector()).containsExactly(-1.2, 1);
    }

    @Test
    void never_increases_the_value() {
        Objective rosenbrock = Objective.rosenbrock();
        INDArray at = Objective.vector(0.3, -1.7);
        double value = rosenbrock.value().valueAt(at);
        for (int step = 0; step < 50; step++) {
            at = SEARCH.minimize(rosenbrock.value(), rosenbrock.gradient(), at, 1);
            double next = rosenbrock.value().valueAt(at);
            assertThat(next).isLessThanOrEqualTo(value);
            value = next;
        }
    }

    @Test
    void says_so_where_no_step_decreases() {
        INDArray x = Objective.vector(1);
        assertThatThrownBy(() -> SEARCH.stepSize(p -> Math.pow(p.getDouble(0), 2), x, x.mul(-2)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("no step along −g");
        assertThatThrownBy(() -> SEARCH.stepSize(p -> Double.NaN, x, x)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void accepts_the_first_step_where_the_gradient_is_zero() {
        assertThat(SEARCH.stepSize(p -> 7, Objective.vector(3), Objective.vector(0)))
                .isEqualTo(1.1);
    }

    @Test
    void parameters_out_of_range_are_refused_by_name() {
        assertThatThrownBy(() -> new Armijo(0, 0.5, 0.5)).hasMessageStartingWith("firstStep");
        assertThatThrownBy(() -> new Armijo(1, 1, 0.5)).hasMessageStartingWith("shrink");
        assertThatThrownBy(() -> new Armijo(1, 0.5, 1)).hasMessageStartingWith("share");
    }
}
