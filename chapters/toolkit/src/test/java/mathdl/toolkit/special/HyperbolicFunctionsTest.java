package mathdl.toolkit.special;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Inverses of sinh, cosh and tanh, everywhere from the smallest to the greatest number. */
class HyperbolicFunctionsTest {
    /** Rounding of a handful of operations. */
    private static final double ROUNDING = 8 * Math.ulp(1.0);

    private static void undoes(DoubleUnaryOperator inverse, DoubleUnaryOperator function, double from, double to) {
        new Random(1).doubles(2000, from, to).map(Math::exp).forEach(x -> assertThat(
                        Math.abs(inverse.applyAsDouble(function.applyAsDouble(x)) - x))
                .as("x = %s", x)
                .isLessThanOrEqualTo(ROUNDING * x));
    }

    @Test
    void asinh_undoes_sinh() {
        undoes(HyperbolicFunctions::asinh, Math::sinh, Math.log(1e-300), Math.log(709));
    }

    @Test
    void acosh_undoes_cosh() {
        // Below 1 the rounding of cosh x, which is close to 1, counts for more.
        undoes(HyperbolicFunctions::acosh, Math::cosh, 0, Math.log(709));
    }

    @Test
    void atanh_undoes_tanh() {
        // From 1 on the rounding of tanh x, which is close to 1, counts for more.
        undoes(HyperbolicFunctions::atanh, Math::tanh, Math.log(1e-300), 0);
    }

    @Test
    void acosh_close_to_1_is_a_square_root() {
        double beyond = 1e-14;
        double x = 1 + beyond;
        double exact = Math.sqrt(2 * (x - 1));
        // The next term of the series is a twelfth of x − 1 smaller.
        assertThat(Math.abs(HyperbolicFunctions.acosh(x) - exact)).isLessThan(exact * (beyond + ROUNDING));
    }

    @Test
    void are_odd_and_reach_their_limits() {
        for (double x : new double[] {0.0, 1e-320, 0.3, 1, 5, 1e10, 1e300, Double.POSITIVE_INFINITY}) {
            assertThat(HyperbolicFunctions.asinh(-x)).isEqualTo(-HyperbolicFunctions.asinh(x));
        }
        for (double x : new double[] {0.0, 1e-320, 0.3, 1}) {
            assertThat(HyperbolicFunctions.atanh(-x)).isEqualTo(-HyperbolicFunctions.atanh(x));
        }
        assertThat(HyperbolicFunctions.asinh(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(HyperbolicFunctions.acosh(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(HyperbolicFunctions.acosh(1)).isZero();
        assertThat(HyperbolicFunctions.atanh(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void are_nan_outside_their_domains() {
        for (double x : new double[] {0.999, 0, -1, -2, -1e10, Double.NEGATIVE_INFINITY, Double.NaN}) {
            assertThat(HyperbolicFunctions.acosh(x)).isNaN();
        }
        for (double x : new double[] {1.0000001, -3, 1e300, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThat(HyperbolicFunctions.atanh(x)).isNaN();
        }
        assertThat(HyperbolicFunctions.asinh(Double.NaN)).isNaN();
    }
}
