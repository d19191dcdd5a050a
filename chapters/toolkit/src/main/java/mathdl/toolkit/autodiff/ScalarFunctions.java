package mathdl.toolkit.autodiff;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import mathdl.toolkit.special.ErrorFunctions;
import mathdl.toolkit.special.GammaFunctions;
import mathdl.toolkit.special.HyperbolicFunctions;

/** The elementwise primitives as functions of doubles. */
final class ScalarFunctions {
    private ScalarFunctions() {}

    static DoubleUnaryOperator of(Unary op) {
        return switch (op) {
            case NEGATIVE -> x -> -x;
            case RECIPROCAL -> x -> 1 / x;
            case SQUARE -> x -> x * x;
            case SQRT -> Math::sqrt;
            case ABS -> Math::abs;
            case EXP -> Math::exp;
            case EXPM1 -> Math::expm1;
            case LOG -> Math::log;
            case LOG1P -> Math::log1p;
            case SIN, COS, TAN, ASIN, ACOS, ATAN -> trigonometric(op);
            case SINH -> Math::sinh;
            case COSH -> Math::cosh;
            case TANH -> Math::tanh;
            case ASINH -> HyperbolicFunctions::asinh;
            case ACOSH -> HyperbolicFunctions::acosh;
            case ATANH -> HyperbolicFunctions::atanh;
            case SIGMOID -> ScalarFunctions::sigmoid;
            case SOFTPLUS -> x -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
            case RELU -> x -> Math.max(x, 0);
            case ERF -> ErrorFunctions::erf;
            case ERFC -> ErrorFunctions::erfc;
            case LGAMMA -> GammaFunctions::lgamma;
            case STEP, SIGN, FLOOR, CEIL, ROUND, IS_FINITE, STOP_GRADIENT -> piecewiseConstant(op);
        };
    }

    private static DoubleUnaryOperator trigonometric(Unary op) {
        return switch (op) {
            case SIN -> Math::sin;
            case COS -> Math::cos;
            case TAN -> Math::tan;
            case ASIN -> Math::asin;
            case ACOS -> Math::acos;
            default -> Math::atan;
        };
    }

    private static DoubleUnaryOperator piecewiseConstant(Unary op) {
        return switch (op) {
            case STEP -> x -> x > 0 ? 1 : 0;
            case SIGN -> Math::signum;
            case FLOOR -> Math::floor;
            case CEIL -> Math::ceil;
            case ROUND -> Math::rint;
            case IS_FINITE -> x -> Double.isFinite(x) ? 1 : 0;
            default -> x -> x;
        };
    }

    private static double sigmoid(double x) {
        double small = Math.exp(-Math.abs(x));
        return x >= 0 ? 1 / (1 + small) : small / (1 + small);
    }

    static DoubleBinaryOperator of(Binary op) {
        return switch (op) {
            case ADD -> Double::sum;
            case SUBTRACT -> (a, b) -> a - b;
            case MULTIPLY -> (a, b) -> a * b;
            case DIVIDE -> (a, b) -> a / b;
            case POWER -> Math::pow;
            case MAXIMUM -> Math::max;
            case MINIMUM -> Math::min;
            case ATAN2 -> Math::atan2;
            case GREATER -> (a, b) -> a > b ? 1 : 0;
            case GREATER_OR_EQUAL -> (a, b) -> a >= b ? 1 : 0;
            case EQUAL -> (a, b) -> a == b ? 1 : 0;
        };
    }
}
