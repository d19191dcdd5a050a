package mathdl.toolkit.autodiff;

import static mathdl.toolkit.autodiff.RuleCase.matrix;
import static mathdl.toolkit.autodiff.RuleCase.rule;
import static mathdl.toolkit.autodiff.RuleCase.vector;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.broadcast.BroadcastTo;
import org.nd4j.linalg.factory.Nd4j;

/** Operations that reduce or rearrange. */
final class ArrayCases {
    private static final INDArray X = matrix(new double[] {0.3, -0.7, 1.2}, new double[] {0.9, 0.4, -1.5});
    private static final INDArray Y = matrix(new double[] {0.5, 1.7, -0.2}, new double[] {1.9, -0.4, 0.6});
    private static final INDArray V = vector(0.2, -0.5, 0.8);
    private static final INDArray P = vector(0.2, 0.5, 0.3);
    private static final INDArray CUBE = RuleCase.weights(2, 3, 2);

    private ArrayCases() {}

    static List<RuleCase> all() {
        List<RuleCase> cases = new ArrayList<>();
        reductions(cases);
        moments(cases);
        pairs(cases);
        normalisations(cases);
        layout(cases);
        parts(cases);
        indexing(cases);
        return cases;
    }

    private static void reductions(List<RuleCase> cases) {
        cases.add(rule("sum", (sd, x) -> x.get(0).sum(), X));
        cases.add(rule("sum 1", (sd, x) -> x.get(0).sum(1), X));
        cases.add(rule("sum keeping 0", (sd, x) -> x.get(0).sum(true, 0), X));
        cases.add(rule("sum 0 and 2", (sd, x) -> x.get(0).sum(0, 2), CUBE));
        cases.add(rule("sum of -1", (sd, x) -> x.get(0).sum(-1), CUBE));
        cases.add(rule("sum of a variable axis", (sd, x) -> sd.math.sum(x.get(0), ints(sd, 1), true), X));
        cases.add(rule("mean", (sd, x) -> x.get(0).mean(), X));
        cases.add(rule("mean 1", (sd, x) -> x.get(0).mean(1), X));
        cases.add(rule("max", (sd, x) -> x.get(0).max(), X));
        cases.add(rule("max 1", (sd, x) -> x.get(0).max(1), X));
        cases.add(rule("min keeping 0", (sd, x) -> x.get(0).min(true, 0), X));
        cases.add(rule("prod", (sd, x) -> x.get(0).prod(), X));
        cases.add(rule("prod 0", (sd, x) -> x.get(0).prod(0), X));
        cases.add(rule("norm1", (sd, x) -> x.get(0).norm1(1), X));
        cases.add(rule("norm2", (sd, x) -> x.get(0).norm2(1), X));
        cases.add(rule("norm2 keeping", (sd, x) -> x.get(0).norm2(true, 0), X));
        cases.add(rule("normmax", (sd, x) -> x.get(0).normmax(1), X));
        cases.add(rule("squared norm", (sd, x) -> sd.squaredNorm(x.get(0), 1), X));
        cases.add(rule("asum", (sd, x) -> sd.math.asum(x.get(0), 1), X));
        cases.add(rule("amax", (sd, x) -> sd.math.reduceAMax(x.get(0), 1), X));
        cases.add(rule("amin", (sd, x) -> sd.math.reduceAmin(x.get(0), 1), X));
        cases.add(rule("amean", (sd, x) -> sd.math.reduceAmean(x.get(0), 1), X));
        cases.add(rule("entropy", (sd, x) -> sd.math.entropy(x.get(0)), P));
        cases.add(rule("shannon entropy", (sd, x) -> sd.math.shannonEntropy(x.get(0)), P));
        cases.add(rule("log entropy", (sd, x) -> sd.math.logEntropy(x.get(0)), P));
        cases.add(rule("logSumExp", (sd, x) -> sd.math.logSumExp(x.get(0)), X));
        cases.add(rule("logSumExp 1", (sd, x) -> sd.math.logSumExp(x.get(0), 1), X));
    }

    private static void moments(List<RuleCase> cases) {
        cases.add(rule("standard deviation", (sd, x) -> x.get(0).std(true, 1), X));
        cases.add(rule("biased, keeping", (sd, x) -> sd.standardDeviation(x.get(0), false, true, 1), X));
        cases.add(rule("variance", (sd, x) -> sd.variance(x.get(0), true, 1), X));
        cases.add(rule("moments: mean", (sd, x) -> sd.math.moments(x.get(0), new int[] {1}, false)[0], X));
        cases.add(rule("moments: variance", (sd, x) -> sd.math.moments(x.get(0), new int[] {1}, false)[1], X));
    }

    private static void pairs(List<RuleCase> cases) {
        cases.add(rule("dot", (sd, x) -> x.get(0).dot(x.get(1), 1), X, Y));
        cases.add(rule("cosine", (sd, x) -> sd.math.cosineSimilarity(x.get(0), x.get(1), 1), X, Y));
        cases.add(rule("cosine distance", (sd, x) -> sd.math.cosineDistance(x.get(0), x.get(1), 1), X, Y));
        cases.add(rule("euclidean", (sd, x) -> sd.math.euclideanDistance(x.get(0), x.get(1), 1), X, Y));
        cases.add(rule("manhattan", (sd, x) -> sd.math.manhattanDistance(x.get(0), x.get(1), 1), X, Y));
    }

    private static void normalisations(List<RuleCase> cases) {
        cases.add(rule("softmax", (sd, x) -> sd.nn.softmax(x.get(0)), X));
        cases.add(rule("softmax 0", (sd, x) -> sd.nn.softmax(x.get(0), 0), X));
        cases.add(rule("log softmax", (sd, x) -> sd.nn.logSoftmax(x.get(0)), X));
        cases.add(rule("log softmax 0", (sd, x) -> sd.nn.logSoftmax(x.get(0), 0), X));
        cases.add(rule("standardize", (sd, x) -> sd.math.standardize(x.get(0), 1), X));
        cases.add(rule("layer norm", (sd, x) -> sd.nn.layerNorm(x.get(0), x.get(1), x.get(2), false, 1), X, V, P));
        cases.add(rule("layer norm, no bias", (sd, x) -> sd.nn.layerNorm(x.get(0), x.get(1), false, 1), X, V));
    }

    private static void layout(List<RuleCase> cases) {
        cases.add(rule("reshape", (sd, x) -> x.get(0).reshape(3, 2), X));
        cases.add(rule("reshape -1", (sd, x) -> x.get(0).reshape(-1), X));
        cases.add(rule(
                "reshape to a shape of the graph",
                (sd, x) -> x.get(0).reshape(x.get(1).shape()),
                X,
                Y));
        cases.add(rule("permute", (sd, x) -> sd.permute(x.get(0), 2, 0, 1), CUBE));
        cases.add(rule("permute by a variable", (sd, x) -> sd.permute(x.get(0), ints(sd, 1, 0)), X));
        cases.add(rule("transpose", (sd, x) -> sd.transpose(x.get(0)), CUBE));
        cases.add(rule("expandDims", (sd, x) -> sd.expandDims(x.get(0), 1), X));
        cases.add(rule("expandDims -1", (sd, x) -> sd.expandDims(x.get(0), -1), X));
        cases.add(rule("squeeze", (sd, x) -> sd.squeeze(sd.expandDims(x.get(0), 1), 1), X));
        cases.add(rule("tile", (sd, x) -> sd.tile(x.get(0), 2, 3), X));
        cases.add(rule("broadcastTo", (sd, x) -> new BroadcastTo(sd, x.get(0), ints(sd, 2, 3)).outputVariable(), V));
        cases.add(rule("onesLike", (sd, x) -> sd.onesLike(x.get(0)).mul(x.get(0)), X));
        cases.add(rule("zerosLike", (sd, x) -> sd.zerosLike(x.get(0)).add(x.get(0)), X));
        cases.add(rule("size", (sd, x) -> x.get(0).mul(sd.size(x.get(0)).castTo(DataType.DOUBLE)), X));
        cases.add(rule("sizeAt", (sd, x) -> x.get(0).mul(sd.sizeAt(x.get(0), 1).castTo(DataType.DOUBLE)), X));
        cases.add(rule("rank", (sd, x) -> x.get(0).mul(sd.rank(x.get(0)).castTo(DataType.DOUBLE)), X));
        INDArray padding = Nd4j.createFromArray(new int[][] {{1, 0}, {0, 2}});
        cases.add(rule("pad", (sd, x) -> sd.nn.pad(x.get(0), sd.constant(padding), 0), X));
        cases.add(rule("pad with 3", (sd, x) -> sd.nn.pad(x.get(0), sd.constant(padding), 3), X));
    }

    private static void parts(List<RuleCase> cases) {
        cases.add(rule("concat 0", (sd, x) -> sd.concat(0, x.get(0), x.get(1)), X, Y));
        cases.add(rule("concat 1", (sd, x) -> sd.concat(1, x.get(0), x.get(1), x.get(0)), X, Y));
        cases.add(rule("stack 1", (sd, x) -> sd.stack(1, x.get(0), x.get(1)), X, Y));
        cases.add(rule("unstack", (sd, x) -> times(sd.unstack(x.get(0), 1, 3)), X));
        cases.add(rule("split", (sd, x) -> times(sd.split(x.get(0), 3, 1)), X));
        cases.add(rule("slice", (sd, x) -> sd.slice(x.get(0), new int[] {0, 1}, 2, 2), X));
        cases.add(rule("strided", (sd, x) -> stride(sd, x.get(0)), X));
        cases.add(rule("point", (sd, x) -> x.get(0).get(SDIndex.point(1)), X));
        cases.add(rule("point of a column", (sd, x) -> x.get(0).get(SDIndex.all(), SDIndex.point(1)), X));
        cases.add(rule("interval", (sd, x) -> x.get(0).get(SDIndex.all(), SDIndex.interval(1, 3)), X));
        cases.add(rule("reverse", (sd, x) -> sd.reverse(x.get(0), 1), X));
    }

    private static void indexing(List<RuleCase> cases) {
        cases.add(rule("gather 0", (sd, x) -> sd.gather(x.get(0), new int[] {1, 0, 1}, 0), X));
        cases.add(rule("gather 1", (sd, x) -> sd.gather(x.get(0), ints(sd, 2, 2), 1), X));
        INDArray pairs = Nd4j.createFromArray(new int[][] {{1, 2}, {0, 0}, {1, 2}});
        cases.add(rule("gatherNd", (sd, x) -> sd.gatherNd(x.get(0), sd.constant(pairs)), X));
        cases.add(rule("scatterAdd", (sd, x) -> sd.scatterAdd(x.get(0), ints(sd, 1, 1), x.get(1)), X, Y));
        cases.add(rule("segment sum", (sd, x) -> sd.unsortedSegmentSum(x.get(0), ints(sd, 2, 0), 3), X));
        cases.add(rule("oneHot", (sd, x) -> oneHot(sd, x.get(0)).mul(x.get(0)), vector(2.3, 0.3, 1.3)));
        cases.add(rule("cumsum", (sd, x) -> sd.cumsum(x.get(0), 1), X));
        cases.add(rule("cumsum 0 exclusive", (sd, x) -> sd.cumsum(x.get(0), true, false, 0), X));
        cases.add(rule("cumsum reverse", (sd, x) -> sd.cumsum(x.get(0), true, true, 1), X));
        cases.add(rule("cumprod", (sd, x) -> sd.cumprod(x.get(0), 1), X));
        cases.add(rule("cumprod exclusive reverse", (sd, x) -> sd.cumprod(x.get(0), true, true, 1), X));
    }

    private static SDVariable oneHot(SameDiff sd, SDVariable x) {
        return sd.oneHot(x.castTo(DataType.INT32), 3, -1, 2.0, 0.5, DataType.DOUBLE);
    }

    private static SDVariable stride(SameDiff sd, SDVariable x) {
        return sd.stridedSlice(x, new long[] {0, 0}, new long[] {2, 3}, 1, 2);
    }

    private static SDVariable times(SDVariable[] parts) {
        return parts[0].mul(parts[1]).add(parts[2]);
    }

    private static SDVariable ints(SameDiff sd, int... values) {
        return sd.constant(Nd4j.createFromArray(values));
    }
}
