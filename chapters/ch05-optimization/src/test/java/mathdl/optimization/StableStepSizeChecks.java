package mathdl.optimization;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "5.1", contract = StableStepSize.class)
class StableStepSizeChecks {
    private static final String ROUNDING = "eigenvalues between 1 and 12 are right to 1e-14, and a few dozen products";

    @Check(
            name = "The bound is 2 over the largest drawn eigenvalue.",
            points = 2,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void is_two_over_the_largest_eigenvalue(StableStepSize answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 4; n++) {
            Bowl bowl = Bowl.drawn(inputs, n);
            assertThat(answer.bound(inputs.arrays().matrix(bowl.matrix())))
                    .as("the bound for eigenvalues " + Arrays.toString(bowl.curvatures()))
                    .isCloseTo(2 / bowl.largest(), tolerance);
        }
    }

    @Check(
            name = "Each step multiplies the error along an eigenvector by 1 − αλ.",
            points = 2,
            tolerance = @Within(relative = 1e-10, absolute = 1e-12, because = ROUNDING))
    void shrinks_each_part_by_its_factor(StableStepSize answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            judge(answer, inputs, Bowl.drawn(inputs, n), 2 * n - 1, tolerance);
        }
        double[] saddle = {-inputs.uniform(2, 4), inputs.uniform(3, 6), inputs.uniform(8, 12)};
        judge(answer, inputs, new Bowl(saddle, inputs.rotation(3)), 4, tolerance);
    }

    @Check(
            name = "For ½(x² + 10y²) the bound is 0.2, and 50 steps of 0.21 from (1, 1) end at y = 117.39.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = "1.1 to the power of 50 by products"))
    void has_the_known_values(StableStepSize answer, ArrayFactory arrays, Tolerance tolerance) {
        INDArray a = arrays.matrix(new double[][] {{1, 0}, {0, 10}});
        assertThat(answer.bound(a)).as("the bound").isCloseTo(0.2, tolerance);
        assertThat(answer.descend(a, arrays.vector(1, 1), 0.21, 50))
                .as("x after 50 steps of 0.21")
                .isCloseTo(new double[] {StrictMath.pow(0.79, 50), 117.3908528796949}, tolerance);
    }

    @Check(
            name = "Bowls that are none, rates that are not positive and shapes that do not fit are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-10, absolute = 1e-12, because = ROUNDING))
    void refuses_what_is_no_bowl(StableStepSize answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, Bowl.drawn(inputs, 2), 2, tolerance);
        judge(answer, inputs, Bowl.drawn(inputs, 2), 0, tolerance);
        INDArray saddle = inputs.arrays().matrix(new double[][] {{1, 0}, {0, -1}});
        INDArray wide = inputs.arrays().matrix(new double[][] {{1, 2}});
        INDArray rotated = inputs.arrays().matrix(new double[][] {{1, 2}, {2, 1}});
        INDArray hill = inputs.arrays().matrix(new double[][] {{-1, 0}, {0, -2}});
        assertRefuses("a saddle", () -> answer.bound(saddle));
        assertRefuses("[[1, 2], [2, 1]], a saddle with a positive diagonal,", () -> answer.bound(rotated));
        assertRefuses("a hill", () -> answer.bound(hill));
        assertRefuses("a valley", () -> answer.bound(inputs.arrays().matrix(new double[][] {{1, 0}, {0, 0}})));
        assertRefuses("a wide matrix", () -> answer.bound(wide));
        assertRefuses("an array of rank 3", () -> answer.bound(inputs.arrays().create(new double[] {1}, 1, 1, 1)));
        assertRefusesNotFinite(
                "A",
                new double[] {1, 0, 0, 1},
                bad -> answer.bound(inputs.arrays().create(bad, 2, 2)));
        refusesToDescend(answer, inputs);
    }

    private static void refusesToDescend(StableStepSize answer, Inputs inputs) {
        INDArray a = inputs.arrays().matrix(new double[][] {{1, 0}, {0, 1}});
        INDArray wide = inputs.arrays().matrix(new double[][] {{1, 0, 0}, {0, 1, 0}});
        INDArray start = inputs.vector(1, 1);
        double[] noRates = {0, -0.1, 1 / 0.0, Double.NaN};
        assertRefusesEach("α", bad -> answer.descend(a, start, bad, 1), noRates);
        assertRefuses("−1 steps", () -> answer.descend(a, start, 0.1, -1));
        for (int steps = 0; steps <= 1; steps++) {
            int some = steps;
            assertRefuses("a wide matrix", () -> answer.descend(wide, start, 0.1, some));
            assertRefuses("a start of three", () -> answer.descend(a, inputs.vector(1, 1, 1), 0.1, some));
            assertRefusesNotFinite("start", new double[2], bad -> answer.descend(a, inputs.vector(bad), 0.1, some));
            assertRefusesNotFinite(
                    "A", new double[4], bad -> answer.descend(inputs.arrays().create(bad, 2, 2), start, 0.1, some));
        }
    }

    /** The parts along the eigenvectors do not mix: each is multiplied by its own factor. */
    private static void judge(StableStepSize answer, Inputs inputs, Bowl bowl, int steps, Tolerance tolerance) {
        double rate = inputs.uniform(0.02, 0.05);
        double[] start = inputs.uniforms(bowl.curvatures().length, 1, 2);
        double[] end = start.clone();
        for (int i = 0; i < end.length; i++) {
            end[i] *= StrictMath.pow(1 - rate * bowl.curvatures()[i], steps);
        }
        INDArray a = inputs.arrays().matrix(bowl.matrix());
        assertThat(answer.descend(a, inputs.vector(bowl.point(start)), rate, steps))
                .as("x after " + steps + " steps with eigenvalues " + Arrays.toString(bowl.curvatures()))
                .isCloseTo(bowl.point(end), tolerance);
    }
}
