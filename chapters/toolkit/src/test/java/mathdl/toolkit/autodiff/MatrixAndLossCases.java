package mathdl.toolkit.autodiff;

import static mathdl.toolkit.autodiff.RuleCase.matrix;
import static mathdl.toolkit.autodiff.RuleCase.rule;
import static mathdl.toolkit.autodiff.RuleCase.vector;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.autodiff.loss.LossReduce;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.custom.LogMatrixDeterminant;
import org.nd4j.linalg.factory.Nd4j;

/** Products, solves, determinants and losses. */
final class MatrixAndLossCases {
    private static final INDArray X = matrix(new double[] {0.3, -0.7, 1.2}, new double[] {0.9, 0.4, -1.5});
    private static final INDArray Y = matrix(new double[] {0.5, 1.7, -0.2}, new double[] {1.9, -0.4, 0.6});
    private static final INDArray V = vector(0.2, -0.5, 0.8);
    private static final INDArray A =
            matrix(new double[] {3, 1, 0.2}, new double[] {0.7, 2, -0.4}, new double[] {-0.3, 0.1, 1.5});
    private static final INDArray B = matrix(new double[] {1, 0.5}, new double[] {-2, 0.3}, new double[] {0.4, 0.9});
    private static final INDArray LEFT = RuleCase.weights(2, 3, 2);
    private static final INDArray RIGHT = RuleCase.weights(2, 2, 4);
    private static final INDArray LABELS = matrix(new double[] {0.2, 0.5, 0.3}, new double[] {0, 1, 0});

    private MatrixAndLossCases() {}

    static List<RuleCase> all() {
        List<RuleCase> cases = new ArrayList<>();
        products(cases);
        solves(cases);
        structure(cases);
        losses(cases);
        return cases;
    }

    private static void products(List<RuleCase> cases) {
        INDArray yt = Y.transpose().dup();
        INDArray xt = X.transpose().dup();
        cases.add(rule("AB", (sd, x) -> x.get(0).mmul(x.get(1)), X, yt));
        cases.add(rule("AᵀB", (sd, x) -> sd.mmul(x.get(0), x.get(1), true, false, false), xt, yt));
        cases.add(rule("ABᵀ", (sd, x) -> sd.mmul(x.get(0), x.get(1), false, true, false), X, Y));
        cases.add(rule("AᵀBᵀ", (sd, x) -> sd.mmul(x.get(0), x.get(1), true, true, false), xt, Y));
        cases.add(rule("matrix times vector", (sd, x) -> x.get(0).mmul(x.get(1)), X, V));
        cases.add(rule("vector times matrix", (sd, x) -> x.get(0).mmul(x.get(1)), V, yt));
        cases.add(rule("batched", (sd, x) -> sd.linalg.matmul(x.get(0), x.get(1)), LEFT, RIGHT));
        cases.add(rule("batched ABᵀ", (sd, x) -> sd.mmul(x.get(0), x.get(0), false, true, false), LEFT));
        cases.add(rule("tensordot", (sd, x) -> sd.tensorMmul(x.get(0), x.get(1), new int[] {1}, 1), X, Y));
        cases.add(rule("linear", (sd, x) -> sd.nn.linear(x.get(0), x.get(1), x.get(2)), X, yt, vector(1, 2)));
        cases.add(rule("relu layer", (sd, x) -> sd.nn.reluLayer(x.get(0), x.get(1), x.get(2)), X, yt, vector(1, 2)));
    }

    private static void solves(List<RuleCase> cases) {
        cases.add(rule("inverse", (sd, x) -> sd.math.matrixInverse(x.get(0)), A));
        cases.add(rule("determinant", (sd, x) -> sd.math.matrixDeterminant(x.get(0)), A));
        cases.add(rule("log |det|", (sd, x) -> new LogMatrixDeterminant(sd, x.get(0), false).outputVariable(), A));
        cases.add(rule("logdet of AᵀA", (sd, x) -> sd.linalg.logdet(gram(sd, x.get(0))), A));
        cases.add(rule("Cholesky of AᵀA", (sd, x) -> sd.linalg.cholesky(gram(sd, x.get(0))), A));
        cases.add(rule("solve", (sd, x) -> sd.linalg.solve(x.get(0), x.get(1)), A, B));
        cases.add(rule("solve AᵀX = B", (sd, x) -> sd.linalg.solve(x.get(0), x.get(1), true), A, B));
        cases.add(rule("lower", (sd, x) -> sd.linalg.triangularSolve(x.get(0), x.get(1), true, false), A, B));
        cases.add(rule("upper", (sd, x) -> sd.linalg.triangularSolve(x.get(0), x.get(1), false, false), A, B));
        cases.add(
                rule("lower, transposed", (sd, x) -> sd.linalg.triangularSolve(x.get(0), x.get(1), true, true), A, B));
    }

    private static SDVariable gram(SameDiff sd, SDVariable a) {
        return sd.mmul(a, a, true, false, false);
    }

    private static void structure(List<RuleCase> cases) {
        cases.add(rule("triu", (sd, x) -> sd.linalg.triu(x.get(0), 0), A));
        cases.add(rule("triu 1", (sd, x) -> sd.linalg.triu(x.get(0), 1), A));
        cases.add(rule("band", (sd, x) -> sd.linalg.matrixBandPart(x.get(0), 1, 0)[0], A));
        cases.add(rule("diag", (sd, x) -> sd.math.diag(x.get(0)), V));
        cases.add(rule("diagPart", (sd, x) -> sd.math.diagPart(x.get(0)), A));
        cases.add(rule("trace", (sd, x) -> sd.math.trace(x.get(0)), A));
    }

    private static void losses(List<RuleCase> cases) {
        for (LossReduce reduce : LossReduce.values()) {
            cases.add(
                    rule("mse " + reduce, (sd, x) -> sd.loss.meanSquaredError(x.get(1), x.get(0), null, reduce), X, Y));
            cases.add(rule(
                    "softmax cross-entropy " + reduce,
                    (sd, x) -> sd.loss.softmaxCrossEntropy(sd.constant(LABELS), x.get(0), null, reduce, 0.1),
                    X));
            cases.add(rule(
                    "sigmoid cross-entropy " + reduce,
                    (sd, x) -> sd.loss.sigmoidCrossEntropy(sd.constant(LABELS), x.get(0), null, reduce, 0.1),
                    X));
        }
        cases.add(rule("weighted mse", (sd, x) -> weighted(sd, x, LossReduce.MEAN_BY_WEIGHT), X, Y));
        cases.add(rule("mse by count", (sd, x) -> weighted(sd, x, LossReduce.MEAN_BY_NONZERO_WEIGHT_COUNT), X, Y));
        cases.add(rule("absolute difference", (sd, x) -> sd.loss.absoluteDifference(x.get(1), x.get(0), null), X, Y));
        cases.add(rule("huber", (sd, x) -> sd.loss.huberLoss(x.get(1), x.get(0), null, 0.7), X, Y));
        cases.add(rule("hinge", (sd, x) -> sd.loss.hingeLoss(sd.constant(hard()), x.get(0), null), X));
        cases.add(rule("log loss", (sd, x) -> sd.loss.logLoss(sd.constant(LABELS), sd.nn.sigmoid(x.get(0))), X));
        cases.add(rule("l2", (sd, x) -> sd.loss.l2Loss(x.get(0)), X));
        INDArray classes = Nd4j.createFromArray(1, 0);
        cases.add(rule("sparse", (sd, x) -> sd.loss.sparseSoftmaxCrossEntropy(x.get(0), sd.constant(classes)), X));
    }

    private static INDArray hard() {
        return matrix(new double[] {0, 1, 1}, new double[] {1, 0, 0});
    }

    private static SDVariable weighted(SameDiff sd, List<SDVariable> x, LossReduce reduce) {
        INDArray weights = matrix(new double[] {1, 0, 2}, new double[] {0.5, 0, 3});
        return sd.loss.meanSquaredError(x.get(1), x.get(0), sd.constant(weights), reduce);
    }
}
