package mathdl.probability;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "1.1", contract = NormalLogDensity.class)
class NormalLogDensityChecks {
    private static final String ROUNDING =
            "three terms of size 10 and less are right to about 1e-14 together, also where they cancel";

    @Check(
            name = "The log-density at drawn points is that of exp(−(x − μ)² / 2σ²) over its integral.",
            points = 2,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void is_a_bell_over_its_integral(NormalLogDensity normal, Inputs inputs, Tolerance tolerance) {
        for (int count = 1; count <= 6; count++) {
            judge(normal, inputs, count, tolerance);
        }
    }

    @Check(
            name = "The density integrates to 1, and (x − μ)² times the density to σ².",
            points = 1,
            tolerance =
                    @Within(relative = 1e-12, because = "the quadrature is exact but for rounding of a hundred terms"))
    void integrates_to_one_with_variance_sigma_squared(NormalLogDensity normal, Inputs inputs, Tolerance tolerance) {
        for (int repeat = 0; repeat < 3; repeat++) {
            Bell bell = Bell.drawn(inputs);
            double[] x = bell.grid();
            INDArray answer = normal.logDensity(inputs.vector(x), bell.mean, bell.sigma);
            assertThat(answer).isFiniteOfShape(x.length);
            double[] logDensities = ArrayValues.doubles(answer);
            double total = 0;
            double variance = 0;
            for (int i = 0; i < x.length; i++) {
                double mass = StrictMath.exp(logDensities[i]) * bell.step();
                total += mass;
                variance += mass * (x[i] - bell.mean) * (x[i] - bell.mean);
            }
            assertThat(total).as("the integral of the density").isCloseTo(1, tolerance);
            assertThat(variance).as("the variance").isCloseTo(bell.sigma * bell.sigma, tolerance);
        }
    }

    @Check(
            name = "Forty to a thousand σ from the mean, where the density underflows, its logarithm is right.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = "the square is right to a few roundings and dominates"))
    void stays_finite_where_the_density_underflows(NormalLogDensity normal, Inputs inputs, Tolerance tolerance) {
        for (int repeat = 0; repeat < 3; repeat++) {
            Bell bell = Bell.drawn(inputs);
            double[] x = bell.at(inputs.uniform(40, 60), inputs.uniform(-1000, -100), inputs.uniform(300, 600));
            assertThat(normal.logDensity(inputs.vector(x), bell.mean, bell.sigma))
                    .as("the log-density far from the mean")
                    .isCloseTo(bell.logDensities(x), tolerance);
        }
    }

    /** Expected values: the formula with 50 decimal digits, rounded once. */
    @Check(
            name = "Under N(2, 1.5²) the points 3.5, 2 and −1 have log-densities −1.8244, −1.3244 and −3.3244.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void has_the_known_values(NormalLogDensity normal, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(normal.logDensity(arrays.vector(3.5, 2, -1), 2, 1.5))
                .isCloseTo(new double[] {-1.824403641312837, -1.324403641312837, -3.3244036413128373}, tolerance);
    }

    @Check(
            name = "σ ≤ 0 and what is not finite are refused, and normal distributions are not.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void refuses_what_is_no_normal_distribution(NormalLogDensity normal, Inputs inputs, Tolerance tolerance) {
        judge(normal, inputs, 2, tolerance);
        double[] x = inputs.uniforms(3, -1, 1);
        double sigma = inputs.uniform(0.5, 2);
        INDArray points = inputs.vector(x);
        assertRefusesEach("σ", bad -> normal.logDensity(points, 0, bad), 0, -sigma, 1 / 0.0, Double.NaN);
        assertRefusesEach("μ", bad -> normal.logDensity(points, bad, sigma), Double.NaN, 1 / 0.0, -1 / 0.0);
        assertRefusesNotFinite("x", x, bad -> normal.logDensity(inputs.vector(bad), 0, sigma));
        assertRefuses("a matrix", () -> normal.logDensity(inputs.arrays().matrix(x), 0, sigma));
        judge(normal, inputs, 4, tolerance);
    }

    private static void judge(NormalLogDensity normal, Inputs inputs, int count, Tolerance tolerance) {
        Bell bell = Bell.drawn(inputs);
        double[] x = bell.points(inputs, count);
        assertThat(normal.logDensity(inputs.vector(x), bell.mean, bell.sigma))
                .as("the log-density at " + count + " points")
                .isCloseTo(bell.logDensities(x), tolerance);
    }
}
