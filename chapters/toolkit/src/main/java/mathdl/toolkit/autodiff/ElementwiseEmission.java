package mathdl.toolkit.autodiff;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.custom.Digamma;
import org.nd4j.linalg.api.ops.custom.Lgamma;
import org.nd4j.linalg.api.ops.impl.controlflow.compat.StopGradient;
import org.nd4j.linalg.api.ops.impl.transforms.custom.LogMatrixDeterminant;

/** Elementwise primitives as SameDiff operations. */
final class ElementwiseEmission {
    private ElementwiseEmission() {}

    static SDVariable unary(SameDiff sd, Unary op, SDVariable x) {
        return switch (op) {
            case NEGATIVE -> sd.math.neg(x);
            case RECIPROCAL -> sd.math.reciprocal(x);
            case SQUARE -> sd.math.square(x);
            case SQRT -> sd.math.sqrt(x);
            case ABS -> sd.math.abs(x);
            case EXP -> sd.math.exp(x);
            case EXPM1 -> sd.math.expm1(x);
            case LOG -> sd.math.log(x);
            case LOG1P -> sd.math.log1p(x);
            case SIGMOID -> sd.nn.sigmoid(x);
            case SOFTPLUS -> sd.nn.softplus(x);
            case RELU -> sd.nn.relu(x, 0);
            case ERF -> sd.math.erf(x);
            case ERFC -> sd.math.erfc(x);
            case LGAMMA -> new Lgamma(sd, x).outputVariable();
            case STOP_GRADIENT -> new StopGradient(sd, x).outputVariable();
            case STEP, SIGN, FLOOR, CEIL, ROUND, IS_FINITE -> piecewiseConstant(sd, op, x);
            default -> trigonometric(sd, op, x);
        };
    }

    private static SDVariable piecewiseConstant(SameDiff sd, Unary op, SDVariable x) {
        return switch (op) {
            case STEP -> sd.math.step(x, 0);
            case SIGN -> sd.math.sign(x);
            case FLOOR -> sd.math.floor(x);
            case CEIL -> sd.math.ceil(x);
            case ROUND -> sd.math.round(x);
            default -> sd.math.isFinite(x).castTo(DataType.DOUBLE);
        };
    }

    private static SDVariable trigonometric(SameDiff sd, Unary op, SDVariable x) {
        return switch (op) {
            case SIN -> sd.math.sin(x);
            case COS -> sd.math.cos(x);
            case TAN -> sd.math.tan(x);
            case ASIN -> sd.math.asin(x);
            case ACOS -> sd.math.acos(x);
            case ATAN -> sd.math.atan(x);
            case SINH -> sd.math.sinh(x);
            case COSH -> sd.math.cosh(x);
            case TANH -> sd.math.tanh(x);
            case ASINH -> sd.math.asinh(x);
            case ACOSH -> sd.math.acosh(x);
            case ATANH -> sd.math.atanh(x);
            default -> throw new IllegalStateException(op.name());
        };
    }

    static SDVariable binary(SameDiff sd, Binary op, SDVariable a, SDVariable b) {
        return switch (op) {
            case ADD -> sd.math.add(a, b);
            case SUBTRACT -> sd.math.sub(a, b);
            case MULTIPLY -> sd.math.mul(a, b);
            case DIVIDE -> sd.math.div(a, b);
            case POWER -> sd.math.pow(a, b);
            case MAXIMUM -> sd.math.max(a, b);
            case MINIMUM -> sd.math.min(a, b);
            case ATAN2 -> sd.math.atan2(a, b);
            case GREATER -> sd.gt(a, b).castTo(DataType.DOUBLE);
            case GREATER_OR_EQUAL -> sd.gte(a, b).castTo(DataType.DOUBLE);
            case EQUAL -> sd.eq(a, b).castTo(DataType.DOUBLE);
        };
    }

    static SDVariable polygamma(SameDiff sd, int order, SDVariable x, Shape shape) {
        if (order == 0) {
            return new Digamma(sd, x).outputVariable();
        }
        double[] orders = new double[shape.size()];
        Arrays.fill(orders, order);
        SDVariable each = sd.constant(Elements.array(orders, DataType.DOUBLE, shape.toLongs()));
        return new org.nd4j.linalg.api.ops.custom.Polygamma(sd, each, x).outputVariable();
    }

    static SDVariable logAbsDeterminant(SameDiff sd, SDVariable a) {
        return new LogMatrixDeterminant(sd, a, false).outputVariable();
    }
}
