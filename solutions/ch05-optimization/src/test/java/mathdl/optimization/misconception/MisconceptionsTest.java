package mathdl.optimization.misconception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mathdl.optimization.AdamStep;
import mathdl.optimization.AdamWStep;
import mathdl.optimization.MomentumStep;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Misconceptions give just the wrong values that their mistakes give by hand. */
class MisconceptionsTest {
    private static final Offset<Double> SHOWN = within(5e-7);

    @Test
    void three_steps_of_adam_on_half_the_square() {
        assertThat(adam(new AdamStepMisconceptions.NoCorrection())).isCloseTo(0.782942, SHOWN);
        assertThat(adam(new AdamStepMisconceptions.NoRoot())).isCloseTo(1.848235, SHOWN);
        assertThat(adam(new AdamStepMisconceptions.BetasSwapped())).isCloseTo(1.699625, SHOWN);
    }

    @Test
    void five_steps_of_adamw_on_a_quarter_of_the_square() {
        assertThat(adamW(new AdamWStepMisconceptions.Coupled())).isCloseTo(1.484096, SHOWN);
        assertThat(adamW(new AdamWStepMisconceptions.NoDecay())).isCloseTo(1.492036, SHOWN);
        assertThat(adamW(new AdamWStepMisconceptions.RateOmitted())).isCloseTo(1.000000, SHOWN);
    }

    @Test
    void three_steps_with_momentum_on_half_the_square() {
        assertThat(momentum(new MomentumStepMisconceptions.Average())).isCloseTo(0.944379, SHOWN);
        assertThat(momentum(new MomentumStepMisconceptions.Plain())).isCloseTo(0.729, SHOWN);
    }

    @Test
    void clipping_each_tensor_by_itself_turns_the_step() {
        List<INDArray> clipped = new GradientClippingMisconceptions.EachByItself()
                .clip(List.of(Nd4j.createFromArray(3.0, 4), Nd4j.createFromArray(0.0, 12)), 1);
        assertThat(clipped.get(0).toDoubleVector()).containsExactly(new double[] {0.6, 0.8}, within(1e-15));
        assertThat(clipped.get(1).toDoubleVector()).containsExactly(new double[] {0, 1}, within(1e-15));
    }

    private static double adam(AdamStep adam) {
        AdamStep.State state = new AdamStep.State(0, vector(2), vector(0), vector(0));
        for (int t = 0; t < 3; t++) {
            state = adam.step(state, state.parameters(), 0.1, 0.9, 0.999, 1e-8);
        }
        return state.parameters().getDouble(0);
    }

    private static double adamW(AdamWStep adam) {
        AdamWStep.State state = new AdamWStep.State(0, vector(1), vector(0), vector(0));
        for (int t = 0; t < 5; t++) {
            INDArray gradient = state.parameters().sub(2).div(2);
            state = adam.step(state, gradient, 0.1, 0.1, 0.9, 0.999, 1e-8);
        }
        return state.parameters().getDouble(0);
    }

    private static double momentum(MomentumStep momentum) {
        MomentumStep.State state = new MomentumStep.State(vector(1), vector(0));
        for (int t = 0; t < 3; t++) {
            state = momentum.step(state, state.parameters(), 0.1, 0.9, false);
        }
        return state.parameters().getDouble(0);
    }

    private static INDArray vector(double x) {
        return Nd4j.createFromArray(x);
    }
}
