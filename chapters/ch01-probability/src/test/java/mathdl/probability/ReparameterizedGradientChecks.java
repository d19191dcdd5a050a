package mathdl.probability;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import mathdl.probability.ReparameterizedGradient.Gradient;
import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "1.7", contract = ReparameterizedGradient.class)
class ReparameterizedGradientChecks {
    private static final String ROUNDING =
            "losses up to some hundreds are subtracted, so the differences are right to about 1e-13 of that";

    @Check(
            name = "For drawn parameters and noise it is the slope of the averaged loss by each μ and each σ.",
            points = 2,
            tolerance = @Within(relative = 1e-10, absolute = 1e-10, because = ROUNDING))
    void is_the_slope_of_the_averaged_loss(ReparameterizedGradient answer, Inputs inputs, Tolerance tolerance) {
        for (int dimensions = 1; dimensions <= 3; dimensions++) {
            judge(answer, inputs, NormalDraws.drawn(inputs, dimensions, 2 + dimensions), tolerance);
        }
    }

    @Check(
            name = "One draw without noise gives ∇f(μ) by μ and 0 by σ, and noise and its opposite E z² by both.",
            points = 1,
            tolerance =
                    @Within(relative = 1e-11, absolute = 1e-11, because = "a few dozen roundings of numbers up to 10"))
    void goes_through_the_noise(ReparameterizedGradient answer, Inputs inputs, Tolerance tolerance) {
        for (int repeat = 0; repeat < 3; repeat++) {
            NormalDraws drawn = NormalDraws.drawn(inputs, 1, 1);
            Gradient still = drawn.withNoise(new double[1]).gradientBy(answer, Quartic.square(), inputs.arrays());
            assertThat(still.mean()).as("the gradient by μ without noise").isCloseTo(twice(drawn.mean), tolerance);
            assertThat(still.standardDeviation())
                    .as("the gradient by σ without noise")
                    .isCloseTo(new double[1], tolerance);
            Gradient pair = drawn.withNoise(new double[] {1}, new double[] {-1})
                    .gradientBy(answer, Quartic.square(), inputs.arrays());
            assertThat(pair.mean()).as("the gradient of E z² by μ").isCloseTo(twice(drawn.mean), tolerance);
            assertThat(pair.standardDeviation())
                    .as("the gradient of E z² by σ")
                    .isCloseTo(twice(drawn.sigma), tolerance);
        }
    }

    @Check(
            name = "For f(z) = z², μ = 1.5, σ = 0.8 and the noise ±1 it is (3, 1.6), as for E z² = μ² + σ².",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = "few roundings of numbers up to 5"))
    void has_the_known_values(ReparameterizedGradient answer, ArrayFactory arrays, Tolerance tolerance) {
        NormalDraws draws =
                new NormalDraws(new double[] {1.5}, new double[] {0.8}, new double[] {1}, new double[] {-1});
        Gradient gradient = draws.gradientBy(answer, Quartic.square(), arrays);
        assertThat(gradient.mean()).as("the gradient by μ").isCloseTo(new double[] {3}, tolerance);
        assertThat(gradient.standardDeviation()).as("the gradient by σ").isCloseTo(new double[] {1.6}, tolerance);
    }

    @Check(
            name = "Shapes that do not fit, σ ≤ 0 and noise that is not finite are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-10, absolute = 1e-10, because = ROUNDING))
    void refuses_what_makes_no_draws(ReparameterizedGradient answer, Inputs inputs, Tolerance tolerance) {
        NormalDraws good = NormalDraws.drawn(inputs, 2, 3);
        judge(answer, inputs, good, tolerance);
        refuses("a σ of 0", answer, inputs, good.withSigma(0, 1));
        refuses("a negative σ", answer, inputs, good.withSigma(1, -1));
        refuses("a σ for one dimension more", answer, inputs, good.withSigma(1, 1, 1));
        refuses("noise of one dimension more", answer, inputs, good.withNoise(new double[3]));
        refusesWhatIsNotFinite(answer, inputs, good);
        judge(answer, inputs, NormalDraws.drawn(inputs, 3, 2), tolerance);
    }

    private static void judge(ReparameterizedGradient answer, Inputs inputs, NormalDraws draws, Tolerance tolerance) {
        Quartic loss = Quartic.drawn(inputs, draws.mean.length);
        Gradient gradient = draws.gradientBy(answer, loss, inputs.arrays());
        assertThat(gradient.mean()).as("the gradient by μ").isCloseTo(draws.slopesByMean(loss), tolerance);
        assertThat(gradient.standardDeviation())
                .as("the gradient by σ")
                .isCloseTo(draws.slopesBySigma(loss), tolerance);
    }

    private static void refusesWhatIsNotFinite(ReparameterizedGradient answer, Inputs inputs, NormalDraws good) {
        GradientFunction loss = Quartic.drawn(inputs, 2).gradient(inputs.arrays());
        INDArray mean = inputs.vector(good.mean);
        INDArray sigma = inputs.vector(good.sigma);
        INDArray noise = inputs.arrays().matrix(good.noise);
        assertRefusesNotFinite("μ", good.mean, bad -> answer.gradient(loss, inputs.vector(bad), sigma, noise));
        assertRefusesNotFinite("σ", good.sigma, bad -> answer.gradient(loss, mean, inputs.vector(bad), noise));
        assertRefusesNotFinite(
                "ε",
                good.noise[0],
                bad -> answer.gradient(loss, mean, sigma, inputs.arrays().matrix(bad)));
        INDArray none = inputs.arrays().create(new double[0], 0, 2);
        assertRefuses("noise without a draw", () -> answer.gradient(loss, mean, sigma, none));
    }

    private static double[] twice(double... x) {
        return new double[] {2 * x[0]};
    }

    private static void refuses(String what, ReparameterizedGradient answer, Inputs inputs, NormalDraws draws) {
        Quartic loss = Quartic.drawn(inputs, draws.mean.length);
        assertRefuses(what, () -> draws.gradientBy(answer, loss, inputs.arrays()));
    }
}
