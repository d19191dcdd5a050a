package mathdl.probability;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;

@ChecksFor(exercise = "1.8", contract = WeightInitialization.class)
class WeightInitializationChecks {
    private static final String FEW = "a root and a few products";

    /** From the definitions: fanIn σ² ½ = 1 for relu, and the mean of fanIn σ² and fanOut σ² is 1 for tanh. */
    @Check(
            name = "He's weights keep the mean square through relu; Glorot's keep it on average of both ways.",
            points = 2,
            tolerance = @Within(relative = 1e-13, because = FEW))
    void keeps_the_mean_square(WeightInitialization answer, Inputs inputs, Tolerance tolerance) {
        for (int repeat = 0; repeat < 4; repeat++) {
            int in = inputs.integer(5, 500);
            int out = inputs.integer(5, 500);
            double he = answer.he(in);
            double xavier = answer.xavier(in, out);
            assertThat(he).as("He's deviation").isAtLeast(0, tolerance);
            assertThat(xavier).as("Glorot's deviation").isAtLeast(0, tolerance);
            assertThat(in * he * he / 2).as("fanIn σ² / 2 for He").isCloseTo(1, tolerance);
            assertThat((in * xavier * xavier + out * xavier * xavier) / 2)
                    .as("the mean of fanIn σ² and fanOut σ²")
                    .isCloseTo(1, tolerance);
        }
    }

    @Check(
            name = "Each layer multiplies the mean square by ½ width σ².",
            points = 2,
            tolerance = @Within(relative = 1e-12, because = "up to six products"))
    void grows_with_every_layer(WeightInitialization answer, Inputs inputs, Tolerance tolerance) {
        for (int layers = 0; layers <= 6; layers++) {
            int width = inputs.integer(10, 50);
            double deviation = inputs.uniform(0.5, 1);
            double expected = 1;
            for (int k = 0; k < layers; k++) {
                expected *= 0.5 * width * deviation * deviation;
            }
            assertThat(answer.growth(width, layers, deviation))
                    .as("the factor of " + layers + " layers")
                    .isCloseTo(expected, tolerance);
        }
    }

    @Check(
            name = "xavier(100, 100) is 0.1, he(50) is 0.2, and ten layers of 100 with σ = 0.1 leave 1/1024.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = FEW))
    void has_the_known_values(WeightInitialization answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(answer.xavier(100, 100)).as("Glorot's deviation").isCloseTo(0.1, tolerance);
        assertThat(answer.he(50)).as("He's deviation").isCloseTo(0.2, tolerance);
        assertThat(answer.growth(100, 10, 0.1)).as("the factor").isCloseTo(1 / 1024.0, tolerance);
    }

    @Check(
            name = "Layers without units and deviations that are not positive are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = FEW))
    void refuses_what_is_no_layer(WeightInitialization answer, Inputs inputs, Tolerance tolerance) {
        double he = answer.he(inputs.integer(5, 500));
        assertThat(he).as("He's deviation").isAtMost(1, tolerance);
        for (int none : new int[] {0, -1}) {
            assertRefuses("a fanIn of " + none + " by he", () -> answer.he(none));
            assertRefuses("a fanIn of " + none + " by xavier", () -> answer.xavier(none, 3));
            assertRefuses("a fanOut of " + none, () -> answer.xavier(3, none));
            assertRefuses("a width of " + none, () -> answer.growth(none, 1, 1));
        }
        assertRefuses("−1 layers", () -> answer.growth(3, -1, 1));
        assertRefusesEach("σ", bad -> answer.growth(3, 1, bad), 0, -1, 1 / 0.0, Double.NaN);
    }
}
