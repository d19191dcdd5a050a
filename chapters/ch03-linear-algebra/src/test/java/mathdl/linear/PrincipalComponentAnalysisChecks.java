package mathdl.linear;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.SignInvariant;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "3.4", contract = PrincipalComponentAnalysis.class)
@SignInvariant(columns = "scores", rows = "axes")
class PrincipalComponentAnalysisChecks {
    private static final String GAPS =
            "numbers up to 20, and variances half and more apart, which hold the axes to about 1e-14";

    /** Observations, features and axes asked for; the last has more features than observations. */
    private static final int[][] SHAPES = {{6, 2, 1}, {7, 3, 2}, {9, 4, 2}, {4, 6, 3}};

    @Check(
            name = "Mean and variances are those with which the data were drawn.",
            points = 2,
            tolerance = @Within(relative = 1e-11, because = GAPS))
    void has_the_drawn_variances(PrincipalComponentAnalysis answer, Inputs inputs, Tolerance tolerance) {
        for (int[] shape : SHAPES) {
            FoundComponents found = FoundComponents.by(answer, drawn(inputs, shape), shape[2], inputs.arrays());
            found.assertMean(tolerance);
            found.assertVariances(tolerance);
        }
    }

    @Check(
            name = "The axes are orthonormal rows in the drawn directions, and scores are the coordinates along them.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = GAPS))
    void has_axes_and_coordinates(PrincipalComponentAnalysis answer, Inputs inputs, Tolerance tolerance) {
        for (int[] shape : SHAPES) {
            FoundComponents found = FoundComponents.by(answer, drawn(inputs, shape), shape[2], inputs.arrays());
            found.assertCoordinates(tolerance);
            for (int r = 0; r < shape[2]; r++) {
                found.assertSpan(r, r + 1, tolerance);
            }
        }
    }

    @Check(
            name = "The reconstruction is the mean plus what the axes carry; all axes carry data and variance whole.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = GAPS))
    void reconstructs_from_the_drawn_axes(PrincipalComponentAnalysis answer, Inputs inputs, Tolerance tolerance) {
        for (int[] shape : SHAPES) {
            PrincipalData data = drawn(inputs, shape);
            FoundComponents.by(answer, data, shape[2], inputs.arrays()).assertReconstruction(tolerance);
            FoundComponents all = FoundComponents.by(answer, data, data.axes().length, inputs.arrays());
            all.assertReconstruction(tolerance);
            all.assertWholeVariance(tolerance);
        }
    }

    /** Axes of equal variances are free within their span: the projector on it is not. */
    @Check(
            name = "Axes of equal variances have the right span.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = GAPS))
    void leaves_equal_variances_free(PrincipalComponentAnalysis answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 6; n <= 8; n++) {
            double twice = inputs.uniform(5, 7);
            PrincipalData data = PrincipalData.of(inputs, n, 4, twice, twice, inputs.uniform(1, 2), 0.5);
            FoundComponents found = FoundComponents.by(answer, data, 3, inputs.arrays());
            found.assertVariances(tolerance);
            found.assertCoordinates(tolerance);
            found.assertSpan(0, 2, tolerance);
            found.assertSpan(2, 3, tolerance);
        }
    }

    /** Expected values, 5 ± √19.85, with 50 decimal digits, rounded once. */
    @Check(
            name = "(2, 0), (0, 1), (3, 2), (5, 4), (6, 5) have the variances 9.4553 and 0.5447.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = "numbers below 10"))
    void has_the_known_values(PrincipalComponentAnalysis answer, ArrayFactory arrays, Tolerance tolerance) {
        double[][] rows = {{2, 0}, {0, 1}, {3, 2}, {5, 4}, {6, 5}};
        PrincipalComponentAnalysis.Components found = answer.analyze(arrays.matrix(rows), 2);
        assertThat(found.mean()).as("the mean").isCloseTo(new double[] {3.2, 2.4}, tolerance);
        assertThat(found.variances())
                .as("the variances")
                .isCloseTo(new double[] {9.455333881989093, 0.5446661180109071}, tolerance);
        assertThat(found.reconstruction())
                .as("the reconstruction from all axes")
                .isCloseTo(rows, tolerance);
    }

    @Check(
            name = "No axis, more axes than the data have, a single observation and NaN are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = GAPS))
    void refuses_what_has_no_axes(PrincipalComponentAnalysis answer, Inputs inputs, Tolerance tolerance) {
        PrincipalData data = drawn(inputs, SHAPES[1]);
        INDArray x = inputs.arrays().matrix(data.rows());
        FoundComponents.by(answer, data, 3, inputs.arrays()).assertReconstruction(tolerance);
        INDArray wide = inputs.arrays().matrix(drawn(inputs, SHAPES[3]).rows());
        assertRefuses("no axis", () -> answer.analyze(x, 0));
        assertRefuses("four axes of three features", () -> answer.analyze(x, 4));
        assertRefuses("four axes of four observations", () -> answer.analyze(wide, 4));
        assertRefuses("one observation", () -> answer.analyze(inputs.arrays().matrix(new double[][] {{1, 2}}), 1));
        assertRefuses("NaN", () -> answer.analyze(inputs.arrays().matrix(new double[][] {{1, 2}, {Double.NaN, 3}}), 1));
    }

    /** As many variances as the data can have, from 1 on, at least 2 apart. */
    private static PrincipalData drawn(Inputs inputs, int[] shape) {
        int all = Math.min(shape[0] - 1, shape[1]);
        double[] variances = inputs.uniforms(all, 1, 2);
        for (int r = 0; r < all; r++) {
            variances[r] += 3 * (all - 1 - r);
        }
        return PrincipalData.of(inputs, shape[0], shape[1], variances);
    }
}
