package mathdl.toolkit.autodiff;

import static mathdl.toolkit.autodiff.RuleCase.matrix;
import static mathdl.toolkit.autodiff.RuleCase.rule;
import static mathdl.toolkit.autodiff.RuleCase.vector;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.custom.Digamma;
import org.nd4j.linalg.api.ops.custom.Lgamma;
import org.nd4j.linalg.api.ops.custom.Polygamma;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Mish;
import org.nd4j.linalg.factory.Nd4j;

/** Operations on single elements. */
final class ElementwiseCases {
    private static final INDArray X = matrix(new double[] {0.3, -0.7, 1.2}, new double[] {0.9, 0.4, -1.5});
    private static final INDArray Y = matrix(new double[] {0.5, 1.7, -0.2}, new double[] {1.9, -0.4, 0.6});
    private static final INDArray ROW = vector(0.2, -0.5, 0.8);
    private static final INDArray COLUMN = matrix(new double[] {0.7}, new double[] {-1.3});
    private static final INDArray SCALAR = Nd4j.scalar(0.6);
    private static final INDArray POSITIVE = matrix(new double[] {0.3, 0.7, 1.2}, new double[] {2.9, 4.4, 0.15});
    private static final INDArray UNIT = vector(0.3, -0.7, 0.05, 0.9);

    private ElementwiseCases() {}

    static List<RuleCase> all() {
        List<RuleCase> cases = new ArrayList<>();
        functions(cases);
        positive(cases);
        arithmetic(cases);
        scalars(cases);
        masks(cases);
        activations(cases);
        return cases;
    }

    private static void functions(List<RuleCase> cases) {
        cases.add(rule("neg", (sd, x) -> sd.math.neg(x.get(0)), X));
        cases.add(rule("abs", (sd, x) -> sd.math.abs(x.get(0)), X));
        cases.add(rule("square", (sd, x) -> sd.math.square(x.get(0)), X));
        cases.add(rule("cube", (sd, x) -> sd.math.cube(x.get(0)), X));
        cases.add(rule("reciprocal", (sd, x) -> sd.math.reciprocal(x.get(0)), X));
        cases.add(rule("exp", (sd, x) -> sd.math.exp(x.get(0)), X));
        cases.add(rule("expm1", (sd, x) -> sd.math.expm1(x.get(0)), X));
        cases.add(rule("sin", (sd, x) -> sd.math.sin(x.get(0)), X));
        cases.add(rule("cos", (sd, x) -> sd.math.cos(x.get(0)), X));
        cases.add(rule("tan", (sd, x) -> sd.math.tan(x.get(0)), X));
        cases.add(rule("asin", (sd, x) -> sd.math.asin(x.get(0)), UNIT));
        cases.add(rule("acos", (sd, x) -> sd.math.acos(x.get(0)), UNIT));
        cases.add(rule("atan", (sd, x) -> sd.math.atan(x.get(0)), X));
        cases.add(rule("sinh", (sd, x) -> sd.math.sinh(x.get(0)), X));
        cases.add(rule("cosh", (sd, x) -> sd.math.cosh(x.get(0)), X));
        cases.add(rule("tanh", (sd, x) -> sd.math.tanh(x.get(0)), X));
        cases.add(rule("asinh", (sd, x) -> sd.math.asinh(x.get(0)), X));
        cases.add(rule("atanh", (sd, x) -> sd.math.atanh(x.get(0)), UNIT));
        cases.add(rule("erf", (sd, x) -> sd.math.erf(x.get(0)), X));
        cases.add(rule("erfc", (sd, x) -> sd.math.erfc(x.get(0)), X));
        cases.add(rule("sign", (sd, x) -> sd.math.sign(x.get(0)).mul(x.get(0)), X));
        cases.add(rule("floor", (sd, x) -> sd.math.floor(x.get(0)).mul(x.get(0)), X));
        cases.add(rule("ceil", (sd, x) -> sd.math.ceil(x.get(0)).mul(x.get(0)), X));
        cases.add(rule("round", (sd, x) -> sd.math.round(x.get(0).mul(0.9)).mul(x.get(0)), X));
        cases.add(rule("identity", (sd, x) -> sd.identity(x.get(0)), X));
        cases.add(rule("clip", (sd, x) -> sd.math.clipByValue(x.get(0), -0.5, 1), X));
        cases.add(rule("assign a number", (sd, x) -> x.get(0).assign(2).mul(x.get(0)), X));
        cases.add(rule("cast to int", (sd, x) -> cast(x.get(0)).mul(x.get(0)), X));
    }

    private static SDVariable cast(SDVariable x) {
        return x.castTo(DataType.INT32).castTo(DataType.DOUBLE);
    }

    private static void positive(List<RuleCase> cases) {
        cases.add(rule("sqrt", (sd, x) -> sd.math.sqrt(x.get(0)), POSITIVE));
        cases.add(rule("rsqrt", (sd, x) -> sd.math.rsqrt(x.get(0)), POSITIVE));
        cases.add(rule("log", (sd, x) -> sd.math.log(x.get(0)), POSITIVE));
        cases.add(rule("log to base 2", (sd, x) -> sd.math.log(x.get(0), 2), POSITIVE));
        cases.add(rule("log1p", (sd, x) -> sd.math.log1p(x.get(0)), POSITIVE));
        cases.add(rule("acosh", (sd, x) -> sd.math.acosh(x.get(0).add(1.1)), POSITIVE));
        cases.add(rule("lgamma", (sd, x) -> new Lgamma(sd, x.get(0)).outputVariable(), POSITIVE));
        cases.add(rule("digamma", (sd, x) -> new Digamma(sd, x.get(0)).outputVariable(), POSITIVE));
        INDArray two = Nd4j.valueArrayOf(new long[] {2, 3}, 2.0, DataType.DOUBLE);
        cases.add(rule(
                "polygamma 2",
                (sd, x) -> new Polygamma(sd, sd.constant(two), x.get(0)).outputVariable(),
                POSITIVE.add(1)));
        cases.add(rule("pow of arrays", (sd, x) -> sd.math.pow(x.get(0), x.get(1)), POSITIVE, Y));
        cases.add(rule("pow of a row", (sd, x) -> sd.math.pow(x.get(0), x.get(1)), POSITIVE, ROW));
    }

    private static void arithmetic(List<RuleCase> cases) {
        for (INDArray other : List.of(Y, ROW, COLUMN, SCALAR)) {
            String shape = " " + Shape.of(other.shape());
            cases.add(rule("add" + shape, (sd, x) -> x.get(0).add(x.get(1)), X, other));
            cases.add(rule("subtract" + shape, (sd, x) -> x.get(0).sub(x.get(1)), X, other));
            cases.add(rule("subtract from" + shape, (sd, x) -> x.get(1).sub(x.get(0)), X, other));
            cases.add(rule("multiply" + shape, (sd, x) -> x.get(0).mul(x.get(1)), X, other));
            cases.add(rule("divide" + shape, (sd, x) -> x.get(0).div(x.get(1)), X, other));
            cases.add(rule("divide into" + shape, (sd, x) -> x.get(1).div(x.get(0)), X, other));
            cases.add(rule("maximum" + shape, (sd, x) -> sd.math.max(x.get(0), x.get(1)), X, other));
            cases.add(rule("minimum" + shape, (sd, x) -> sd.math.min(x.get(0), x.get(1)), X, other));
            cases.add(rule("squared difference" + shape, (sd, x) -> x.get(0).squaredDifference(x.get(1)), X, other));
        }
        cases.add(rule("column and row", (sd, x) -> x.get(0).mul(x.get(1)), COLUMN, ROW));
        cases.add(rule("rsub", (sd, x) -> x.get(0).rsub(x.get(1)), X, Y));
        cases.add(rule("rdiv", (sd, x) -> x.get(0).rdiv(x.get(1)), X, Y));
        cases.add(rule("atan2", (sd, x) -> sd.math.atan2(x.get(0), x.get(1)), X, Y));
        cases.add(rule("floorMod", (sd, x) -> sd.math.floorMod(x.get(0), x.get(1)), X, ROW));
        cases.add(rule("mergeAdd", (sd, x) -> sd.math.mergeAdd(x.get(0), x.get(1), x.get(0)), X, Y));
        cases.add(rule("mergeAvg", (sd, x) -> sd.math.mergeAvg(x.get(0), x.get(1)), X, Y));
        cases.add(rule("bias", (sd, x) -> sd.nn.biasAdd(x.get(0), x.get(1), false), X, ROW));
        cases.add(rule("one variable twice", (sd, x) -> x.get(0).mul(x.get(0)).add(x.get(0)), X));
    }

    private static void scalars(List<RuleCase> cases) {
        cases.add(rule("add 2", (sd, x) -> x.get(0).add(2), X));
        cases.add(rule("sub 2", (sd, x) -> x.get(0).sub(2), X));
        cases.add(rule("mul 2", (sd, x) -> x.get(0).mul(2), X));
        cases.add(rule("div 2", (sd, x) -> x.get(0).div(2), X));
        cases.add(rule("rsub 2", (sd, x) -> x.get(0).rsub(2), X));
        cases.add(rule("rdiv 2", (sd, x) -> x.get(0).rdiv(2), X));
        for (double power : new double[] {0, 1, 2, 3, -1, -2}) {
            cases.add(rule("pow " + power, (sd, x) -> x.get(0).pow(power), X));
        }
        cases.add(rule("pow 0.5", (sd, x) -> x.get(0).pow(0.5), POSITIVE));
        cases.add(rule("scalar max", (sd, x) -> sd.scalarMax(x.get(0), 0.1), X));
        cases.add(rule("scalar min", (sd, x) -> sd.scalarMin(x.get(0), 0.1), X));
        cases.add(rule("a scalar variable", (sd, x) -> sd.math.exp(x.get(0)), SCALAR));
    }

    private static void masks(List<RuleCase> cases) {
        cases.add(rule("where", (sd, x) -> sd.where(x.get(0), x.get(1), x.get(0).gt(x.get(1))), X, Y));
        cases.add(rule("gt", (sd, x) -> mask(x.get(0).gt(0)).mul(x.get(1)), X, Y));
        cases.add(rule("gte", (sd, x) -> mask(x.get(0).gte(0)).mul(x.get(1)), X, Y));
        cases.add(rule("lt", (sd, x) -> mask(x.get(0).lt(0)).mul(x.get(1)), X, Y));
        cases.add(rule("lte", (sd, x) -> mask(x.get(0).lte(0)).mul(x.get(1)), X, Y));
        cases.add(rule("eq", (sd, x) -> mask(x.get(0).eq(0)).mul(x.get(1)), X, Y));
        cases.add(rule("neq", (sd, x) -> mask(x.get(0).neq(0)).mul(x.get(1)), X, Y));
        cases.add(rule("gt array", (sd, x) -> mask(x.get(0).gt(x.get(1))).mul(x.get(1)), X, Y));
        cases.add(rule("gte array", (sd, x) -> mask(x.get(0).gte(x.get(1))).mul(x.get(1)), X, Y));
        cases.add(rule("lt array", (sd, x) -> mask(x.get(0).lt(x.get(1))).mul(x.get(1)), X, Y));
        cases.add(rule("lte array", (sd, x) -> mask(x.get(0).lte(x.get(1))).mul(x.get(1)), X, Y));
        cases.add(rule("eq array", (sd, x) -> mask(x.get(0).eq(x.get(1))).mul(x.get(1)), X, Y));
        cases.add(rule("neq array", (sd, x) -> mask(x.get(0).neq(x.get(1))).mul(x.get(1)), X, Y));
        cases.add(rule("isfinite", (sd, x) -> mask(sd.math.isFinite(x.get(0))).mul(x.get(0)), X));
        cases.add(rule("step", (sd, x) -> sd.math.step(x.get(0), 0.35).mul(x.get(0)), X));
        cases.add(rule(
                "cast to bool", (sd, x) -> mask(x.get(0).castTo(DataType.BOOL)).mul(x.get(0)), X));
    }

    private static SDVariable mask(SDVariable condition) {
        return condition.castTo(DataType.DOUBLE);
    }

    private static void activations(List<RuleCase> cases) {
        cases.add(rule("sigmoid", (sd, x) -> sd.nn.sigmoid(x.get(0)), X));
        cases.add(rule("softplus", (sd, x) -> sd.nn.softplus(x.get(0)), X));
        cases.add(rule("softsign", (sd, x) -> sd.nn.softsign(x.get(0)), X));
        cases.add(rule("relu", (sd, x) -> sd.nn.relu(x.get(0), 0), X));
        cases.add(rule("relu above 0.35", (sd, x) -> sd.nn.relu(x.get(0), 0.35), X));
        cases.add(rule("relu6", (sd, x) -> sd.nn.relu6(x.get(0).mul(5.5), 0), X));
        cases.add(rule("leaky relu", (sd, x) -> sd.nn.leakyRelu(x.get(0), 0.1), X));
        cases.add(rule("prelu", (sd, x) -> sd.nn.prelu(x.get(0), x.get(1), 0), X, vector(0.1)));
        cases.add(rule("elu", (sd, x) -> sd.nn.elu(x.get(0)), X));
        cases.add(rule("selu", (sd, x) -> sd.nn.selu(x.get(0)), X));
        cases.add(rule("crelu", (sd, x) -> sd.nn.cReLU(x.get(0)), X));
        cases.add(rule("hard tanh", (sd, x) -> sd.nn.hardTanh(x.get(0)), X));
        cases.add(rule("hard sigmoid", (sd, x) -> sd.nn.hardSigmoid(x.get(0).mul(2.3)), X));
        cases.add(rule("rectified tanh", (sd, x) -> sd.math.rectifiedTanh(x.get(0)), X));
        cases.add(rule("log sigmoid", (sd, x) -> sd.nn.logSigmoid(x.get(0)), X));
        cases.add(rule("swish", (sd, x) -> sd.nn.swish(x.get(0)), X));
        cases.add(rule("mish", (sd, x) -> new Mish(sd, x.get(0), false).outputVariable(), X));
        cases.add(rule("gelu", (sd, x) -> sd.nn.gelu(x.get(0)), X));
        cases.add(rule("precise gelu", (sd, x) -> sd.nn.preciseGelu(x.get(0)), X));
    }
}
