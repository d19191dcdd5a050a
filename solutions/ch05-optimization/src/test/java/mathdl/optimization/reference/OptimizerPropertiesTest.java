package mathdl.optimization.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

class OptimizerPropertiesTest {
    /** ½ x². */
    private static final Objective BOWL =
            new Objective(x -> x.mul(x).sumNumber().doubleValue() / 2, INDArray::dup);

    static Stream<Optimizer<?>> all() {
        return Stream.of(
                new Sgd(0.1, 0.9, false, 0.01),
                new Sgd(0.1, 0.9, true, 0.01),
                new Adagrad(0.1),
                new RmsProp(0.1, 0.9, 1e-8, 0.5),
                new Adam(0.1, 0.9, 0.999, 1e-8, 0.01),
                new AdamW(0.1, 0.01));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_step_changes_neither_parameters_nor_gradient_nor_state(Optimizer<?> optimizer) {
        stepsAreRepeatable(optimizer);
    }

    private static <S> void stepsAreRepeatable(Optimizer<S> optimizer) {
        INDArray parameters = Objective.vector(2, -3);
        INDArray gradient = Objective.vector(0.5, 4);
        S state = optimizer
                .step(optimizer.initialState(parameters), parameters, gradient)
                .state();
        INDArray once = optimizer.step(state, parameters, gradient).parameters();
        INDArray again = optimizer.step(state, parameters, gradient).parameters();
        assertThat(again.toDoubleVector()).isEqualTo(once.toDoubleVector());
        assertThat(parameters.toDoubleVector()).containsExactly(2, -3);
        assertThat(gradient.toDoubleVector()).containsExactly(0.5, 4);
    }

    @ParameterizedTest
    @MethodSource("all")
    void parameters_keep_their_shape(Optimizer<?> optimizer) {
        INDArray matrix = Objective.vector(1, 2, 3, 4, 5, 6).reshape(2, 3);
        assertThat(Runs.ours(optimizer, BOWL, matrix, 2).shape()).containsExactly(2, 3);
    }

    /** The notes' values, three steps on ½ x² from 1 with learning rate 0.1. */
    @Test
    void heavy_ball_plain_and_nesterov_on_the_bowl() {
        INDArray one = Objective.vector(1);
        assertThat(Runs.ours(Sgd.heavyBall(0.1, 0.9), BOWL, one, 3).getDouble(0))
                .isCloseTo(0.486, within(1e-12));
        assertThat(Runs.ours(Sgd.plain(0.1), BOWL, one, 3).getDouble(0)).isCloseTo(0.729, within(1e-12));
        assertThat(Runs.ours(Sgd.nesterov(0.1, 0.9), BOWL, one, 3).getDouble(0)).isCloseTo(0.327321, within(5e-7));
    }

    @Test
    void adams_first_step_is_the_learning_rate_whatever_the_size_of_the_gradient() {
        for (double scale : new double[] {1e-3, 1, 1e6}) {
            Objective scaled = new Objective(x -> scale * x.getDouble(0), x -> Objective.vector(scale));
            INDArray moved = Runs.ours(new Adam(0.1), scaled, Objective.vector(0), 1);
            assertThat(moved.getDouble(0)).isCloseTo(-0.1, within(1e-5));
        }
    }

    @Test
    void coupled_and_decoupled_decay_differ_and_the_minimum_is_no_fixed_point_of_adamw() {
        Objective flat = new Objective(x -> 0, x -> x.mul(0));
        INDArray start = Objective.vector(1);
        assertThat(Runs.ours(new AdamW(0.1, 0.1), flat, start, 1).getDouble(0)).isCloseTo(0.99, within(1e-12));
        assertThat(Runs.ours(new Adam(0.1, 0.9, 0.999, 1e-8, 0.1), flat, start, 1)
                        .getDouble(0))
                .isCloseTo(0.9, within(1e-6));
    }

    /** κ = 100: plain descent with 2/(L + μ) contracts by (κ − 1)/(κ + 1) a step. */
    @Test
    void gradient_descent_contracts_at_its_known_rate() {
        INDArray d = Objective.vector(1, 100);
        Objective ill = new Objective(x -> x.mul(x).mul(d).sumNumber().doubleValue() / 2, x -> x.mul(d));
        INDArray start = Objective.vector(1, 1);
        INDArray end = Runs.ours(Sgd.plain(2.0 / 101), ill, start, 200);
        double rate = Math.pow(99.0 / 101, 200);
        assertThat(end.norm2Number().doubleValue()).isCloseTo(rate * Math.sqrt(2), within(1e-12));
    }

    @Test
    void hyperparameters_out_of_range_are_refused_by_name() {
        assertThatThrownBy(() -> Sgd.plain(0)).hasMessage("learningRate must be positive and finite, not 0.0");
        assertThatThrownBy(() -> Sgd.heavyBall(0.1, 1)).hasMessage("momentum must be in [0, 1), not 1.0");
        assertThatThrownBy(() -> Sgd.nesterov(0.1, 0)).hasMessageContaining("momentum above 0");
        assertThatThrownBy(() -> new Adam(0.1, 0.9, 1, 1e-8, 0)).hasMessageStartingWith("beta2");
        assertThatThrownBy(() -> new AdamW(0.1, Double.NaN)).hasMessageStartingWith("weightDecay");
        assertThatThrownBy(() -> new RmsProp(Double.POSITIVE_INFINITY)).hasMessageStartingWith("learningRate");
        assertThatThrownBy(() -> new Adagrad(0.1, -1)).hasMessageStartingWith("epsilon");
    }
}
