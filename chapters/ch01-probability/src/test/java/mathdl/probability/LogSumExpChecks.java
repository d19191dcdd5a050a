package mathdl.probability;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;

@ChecksFor(exercise = "1.2", contract = LogSumExp.class)
class LogSumExpChecks {
    private static final String ROUNDING =
            "a sum of positive terms is right to about 1e-15, and its logarithm to as much beside 1";

    @Check(
            name = "For drawn numbers of moderate size it is the logarithm of the sum of their exponentials.",
            points = 2,
            tolerance = @Within(relative = 1e-12, absolute = 1e-13, because = ROUNDING))
    void is_the_logarithm_of_the_sum(LogSumExp lse, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 7; n++) {
            judge(lse, inputs, moderate(inputs, n), tolerance);
        }
    }

    @Check(
            name =
                    "Numbers near ±1000, where exp overflows or vanishes, give LSE(x + c) = LSE(x) + c, wherever the largest is.",
            points = 1,
            tolerance = @Within(relative = 1e-14, because = "x + c is right to half a unit in its last place"))
    void survives_where_exp_overflows_or_vanishes(LogSumExp lse, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 5; n++) {
            double[] x = moderate(inputs, n);
            for (double c : new double[] {inputs.uniform(800, 2000), inputs.uniform(-2000, -800)}) {
                double[] moved = Arrays.stream(x).map(value -> value + c).toArray();
                assertThat(lse.logSumExp(inputs.vector(moved)))
                        .as("log-sum-exp of numbers near " + c)
                        .isCloseTo(logOfSum(x) + c, tolerance);
            }
        }
        double far = inputs.uniform(800, 2000);
        for (double[] apart : new double[][] {{far, -far, 0}, {-far, far, 0}, {0, -far, far}}) {
            assertThat(lse.logSumExp(inputs.vector(apart)))
                    .as("log-sum-exp of numbers far apart")
                    .isCloseTo(far, tolerance);
        }
    }

    @Check(
            name = "Elements of −∞ add nothing, and −∞ alone gives −∞.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-13, because = ROUNDING))
    void elements_of_minus_infinity_add_nothing(LogSumExp lse, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 4; n++) {
            double[] x = moderate(inputs, n + 1);
            x[inputs.integer(0, n)] = Double.NEGATIVE_INFINITY;
            judge(lse, inputs, x, tolerance);
            double[] impossible = new double[n];
            Arrays.fill(impossible, Double.NEGATIVE_INFINITY);
            assertThat(lse.logSumExp(inputs.vector(impossible)))
                    .as("log-sum-exp of " + n + " times −∞")
                    .isCloseTo(Double.NEGATIVE_INFINITY, tolerance);
        }
    }

    /** Expected values: 1000 + ln(1 + e + e²) and so on with 50 decimal digits, rounded once. */
    @Check(
            name = "LSE(1000, 1001, 1002) = 1002.4076 and LSE(ln 0.2, ln 0.3) = ln 0.5.",
            points = 1,
            tolerance = @Within(relative = 1e-14, because = "each is one logarithm and at most one sum"))
    void has_the_known_values(LogSumExp lse, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(lse.logSumExp(arrays.vector(1000, 1001, 1002))).isCloseTo(1002.4076059644444, tolerance);
        assertThat(lse.logSumExp(arrays.vector(StrictMath.log(0.2), StrictMath.log(0.3))))
                .isCloseTo(-0.6931471805599453, tolerance);
    }

    @Check(
            name = "NaN, +∞ and matrices are refused, and vectors of numbers are not.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-13, because = ROUNDING))
    void refuses_what_has_no_logarithm_of_a_sum(LogSumExp lse, Inputs inputs, Tolerance tolerance) {
        judge(lse, inputs, moderate(inputs, 3), tolerance);
        double[] x = moderate(inputs, 4);
        assertRefuses("NaN in x", () -> lse.logSumExp(inputs.vector(x[0], Double.NaN, x[1])));
        assertRefuses("+∞ in x", () -> lse.logSumExp(inputs.vector(x[0], x[1], Double.POSITIVE_INFINITY)));
        assertRefuses("a matrix", () -> lse.logSumExp(inputs.arrays().create(x, 2, 2)));
        judge(lse, inputs, moderate(inputs, 5), tolerance);
    }

    private static double[] moderate(Inputs inputs, int n) {
        return inputs.uniforms(n, -4, 4);
    }

    /** The definition, for numbers whose exponentials are of ordinary size. */
    private static double logOfSum(double... x) {
        double sum = 0;
        for (double value : x) {
            sum += StrictMath.exp(value);
        }
        return StrictMath.log(sum);
    }

    private static void judge(LogSumExp lse, Inputs inputs, double[] x, Tolerance tolerance) {
        assertThat(lse.logSumExp(inputs.vector(x)))
                .as("log-sum-exp of " + x.length + " numbers")
                .isCloseTo(logOfSum(x), tolerance);
    }
}
