package mathdl.calculus;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "4.4", contract = ReluNetworkGradient.class)
class ReluNetworkGradientChecks {
    private static final String EXACT_DIFFERENCES =
            "the loss is quadratic in each weight while no unit switches, so that differences are exact; values reach 2000";

    @Check(
            name = "Each element is the slope of the loss by that weight.",
            points = 3,
            tolerance = @Within(relative = 1e-10, absolute = 1e-10, because = EXACT_DIFFERENCES))
    void is_the_slope_of_the_loss(ReluNetworkGradient answer, Inputs inputs, Tolerance tolerance) {
        for (int hidden = 2; hidden <= 4; hidden++) {
            judge(answer, inputs, hidden, tolerance);
        }
    }

    @Check(
            name = "W₁ = [[1], [−1]], W₂ = [[2, 3]], x = (1) give [[8], [0]] and [[4, 0]].",
            points = 1,
            tolerance = @Within(absolute = 1e-15, because = "sums and products of small whole numbers are exact"))
    void has_the_known_values(ReluNetworkGradient answer, ArrayFactory arrays, Tolerance tolerance) {
        ReluNetworkGradient.Gradient gradient = answer.gradient(
                arrays.matrix(new double[][] {{1}, {-1}}), arrays.matrix(new double[][] {{2, 3}}), arrays.vector(1));
        assertThat(gradient.w1()).as("∂L/∂W₁").isCloseTo(new double[][] {{8}, {0}}, tolerance);
        assertThat(gradient.w2()).as("∂L/∂W₂").isCloseTo(new double[][] {{4, 0}}, tolerance);
    }

    @Check(
            name = "Layers that do not fit are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-10, absolute = 1e-10, because = EXACT_DIFFERENCES))
    void refuses_what_does_not_fit(ReluNetworkGradient answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, tolerance);
        INDArray w1 = inputs.arrays().matrix(new double[][] {{1, 2}, {3, 4}, {5, 6}});
        INDArray w2 = inputs.arrays().matrix(new double[][] {{1, 2, 3}});
        assertRefuses("an x of three", () -> answer.gradient(w1, w2, inputs.vector(1, 2, 3)));
        assertRefuses("a second layer for two units", () -> answer.gradient(w1, w1, inputs.vector(1, 2)));
        INDArray x = inputs.vector(1, 2);
        assertRefuses(
                "a matrix for x", () -> answer.gradient(w1, w2, inputs.arrays().matrix(new double[] {1, 2})));
        assertRefuses("a vector for W₁", () -> answer.gradient(x, w2, x));
        assertRefuses("a vector for W₂", () -> answer.gradient(w1, inputs.vector(1, 2, 3), x));
        assertRefusesNotFinite("x", new double[2], bad -> answer.gradient(w1, w2, inputs.vector(bad)));
        assertRefusesNotFinite(
                "W₁", new double[6], bad -> answer.gradient(inputs.arrays().create(bad, 3, 2), w2, x));
        assertRefusesNotFinite(
                "W₂", new double[3], bad -> answer.gradient(w1, inputs.arrays().matrix(bad), x));
    }

    private static void judge(ReluNetworkGradient answer, Inputs inputs, int hidden, Tolerance tolerance) {
        ReluNetwork network = ReluNetwork.drawn(inputs, hidden);
        ReluNetworkGradient.Gradient gradient = answer.gradient(
                inputs.arrays().matrix(network.w1), inputs.arrays().matrix(network.w2), inputs.vector(network.x));
        assertThat(gradient.w1())
                .as("∂L/∂W₁ for " + hidden + " hidden units")
                .isCloseTo(network.slopes(network.w1), tolerance);
        assertThat(gradient.w2())
                .as("∂L/∂W₂ for " + hidden + " hidden units")
                .isCloseTo(network.slopes(network.w2), tolerance);
    }
}
