package mathdl.probability;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "1.6", contract = MultivariateNormalByCholesky.class)
class MultivariateNormalByCholeskyChecks {
    private static final String ROUNDING =
            "variances lie between ½ and 12, so that Σ⁻¹ and L magnify the rounding of double precision a hundredfold";

    @Check(
            name = "The factor of a drawn covariance is lower triangular, positive on the diagonal, and L Lᵀ = Σ.",
            points = 2,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void factor_times_its_transpose_is_the_covariance(
            MultivariateNormalByCholesky normal, Inputs inputs, Tolerance tolerance) {
        for (int d = 1; d <= 4; d++) {
            judgeFactor(normal, inputs, CorrelatedPoint.drawn(inputs, d).covariance, tolerance);
        }
    }

    @Check(
            name = "The log-density at drawn points is that by Σ⁻¹ and det Σ.",
            points = 2,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void density_agrees_with_the_inverse_and_the_determinant(
            MultivariateNormalByCholesky normal, Inputs inputs, Tolerance tolerance) {
        for (int d = 1; d <= 5; d++) {
            judgeDensity(normal, inputs, CorrelatedPoint.drawn(inputs, d), tolerance);
        }
    }

    /** Expected values: L = [[2, 0], [0.6, 0.8]], and the log-densities with 50 decimal digits, rounded once. */
    @Check(
            name = "Σ = [[4, 1.2], [1.2, 1]] has L = [[2, 0], [0.6, 0.8]], and ln N((1, 1); 0, Σ) = −2.8157.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-14, because = "few roundings of numbers of size 1"))
    void has_the_known_values(MultivariateNormalByCholesky normal, ArrayFactory arrays, Tolerance tolerance) {
        double[][] covariance = {{4, 1.2}, {1.2, 1}};
        assertThat(normal.choleskyFactor(arrays.matrix(covariance)))
                .as("L")
                .isCloseTo(new double[][] {{2, 0}, {0.6, 0.8}}, tolerance);
        CorrelatedPoint origin = new CorrelatedPoint(new double[2], new double[2], covariance);
        assertThat(origin.at(1, 1).logDensityBy(normal, arrays))
                .as("the log-density at (1, 1)")
                .isCloseTo(-2.815693195655081, tolerance);
        assertThat(origin.logDensityBy(normal, arrays))
                .as("the log-density at the mean")
                .isCloseTo(-2.307880695655081, tolerance);
    }

    @Check(
            name = "What is not symmetric or not positive definite, and shapes that do not fit, are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void refuses_what_is_no_covariance(MultivariateNormalByCholesky normal, Inputs inputs, Tolerance tolerance) {
        CorrelatedPoint good = CorrelatedPoint.drawn(inputs, 3);
        judgeFactor(normal, inputs, good.covariance, tolerance);
        judgeDensity(normal, inputs, good, tolerance);
        refuses("an asymmetric Σ", normal, inputs, good.withElement(0, 2, good.covariance[0][2] + 0.1));
        refuses("a negative variance", normal, inputs, good.withElement(1, 1, -inputs.uniform(0.1, 1)));
        double correlation = inputs.uniform(1.1, 2);
        refuses(
                "a correlation above 1",
                normal,
                inputs,
                new CorrelatedPoint(new double[2], new double[2], new double[][] {{1, correlation}, {correlation, 1}}));
        refusesTheSingular(normal, inputs, correlation);
        refusesShapesThatDoNotFit(normal, inputs, good);
        refusesWhatIsNotFinite(normal, inputs.arrays(), good);
        takesHalvesThatDifferByRounding(normal, inputs, good, tolerance);
        judgeDensity(normal, inputs, CorrelatedPoint.drawn(inputs, 2), tolerance);
    }

    /** Its second column leaves exactly 0 under the root. */
    private static void refusesTheSingular(MultivariateNormalByCholesky normal, Inputs inputs, double b) {
        double[][] covariance = {{4, 2 * b}, {2 * b, b * b}};
        refuses("a singular Σ", normal, inputs, new CorrelatedPoint(new double[2], new double[2], covariance));
    }

    private static void refusesShapesThatDoNotFit(
            MultivariateNormalByCholesky normal, Inputs inputs, CorrelatedPoint good) {
        ArrayFactory arrays = inputs.arrays();
        assertRefuses("a point of 2 dimensions among 3", () -> good.at(1, 2).logDensityBy(normal, arrays));
        assertRefuses("a mean of 1 dimension", () -> good.around(1).logDensityBy(normal, arrays));
        assertRefuses(
                "x and μ of 2 dimensions", () -> good.at(1, 2).around(1, 1).logDensityBy(normal, arrays));
        assertRefuses("a vector for Σ", () -> normal.choleskyFactor(arrays.vector(1, 2)));
        assertRefuses("a Σ without elements", () -> normal.choleskyFactor(arrays.create(new double[0], 0, 0)));
        refuses("a Σ that is not square", normal, inputs, new CorrelatedPoint(good.x, good.mean, good.x, good.mean));
    }

    private static void refusesWhatIsNotFinite(
            MultivariateNormalByCholesky normal, ArrayFactory arrays, CorrelatedPoint good) {
        assertRefusesNotFinite("x", good.x, bad -> good.at(bad).logDensityBy(normal, arrays));
        assertRefusesNotFinite("μ", good.mean, bad -> good.around(bad).logDensityBy(normal, arrays));
        assertRefusesNotFinite("Σ", new double[] {1}, bad -> normal.choleskyFactor(arrays.create(bad, 1, 1)));
    }

    /** At its mean a density does not mind which half of Σ is read, even as far apart as they may be. */
    private static void takesHalvesThatDifferByRounding(
            MultivariateNormalByCholesky normal, Inputs inputs, CorrelatedPoint good, Tolerance tolerance) {
        judgeDensity(normal, inputs, good.inLargeUnits(), tolerance);
        double[][] apart = {{1, 1e-9}, {0, 1}};
        judgeDensity(normal, inputs, new CorrelatedPoint(new double[2], new double[2], apart), tolerance);
    }

    private static void judgeFactor(
            MultivariateNormalByCholesky normal, Inputs inputs, double[][] covariance, Tolerance tolerance) {
        int d = covariance.length;
        INDArray factor = normal.choleskyFactor(inputs.arrays().matrix(covariance));
        assertThat(factor).as("L").isFiniteOfShape(d, d);
        double[] elements = ArrayValues.doubles(factor);
        double[][] l = new double[d][];
        for (int i = 0; i < d; i++) {
            l[i] = Arrays.copyOfRange(elements, i * d, (i + 1) * d);
            assertThat(Arrays.copyOfRange(l[i], i + 1, d))
                    .as("row " + i + " of L above the diagonal")
                    .isCloseTo(new double[d - i - 1], tolerance);
            assertThat(l[i][i])
                    .as("element " + i + " of L's diagonal")
                    .isAtLeast(StrictMath.sqrt(CorrelatedPoint.LEAST_VARIANCE), tolerance);
        }
        assertThat(inputs.arrays().matrix(CorrelatedPoint.timesTranspose(l)))
                .as("L Lᵀ")
                .isCloseTo(covariance, tolerance);
    }

    private static void judgeDensity(
            MultivariateNormalByCholesky normal, Inputs inputs, CorrelatedPoint point, Tolerance tolerance) {
        assertThat(point.logDensityBy(normal, inputs.arrays()))
                .as("the log-density in " + point.dimensions() + " dimensions")
                .isCloseTo(point.logDensity(), tolerance);
    }

    private static void refuses(
            String what, MultivariateNormalByCholesky normal, Inputs inputs, CorrelatedPoint point) {
        assertRefuses(
                what + " by the factor",
                () -> normal.choleskyFactor(inputs.arrays().matrix(point.covariance)));
        assertRefuses(what + " by the density", () -> point.logDensityBy(normal, inputs.arrays()));
    }
}
