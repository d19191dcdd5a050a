package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ops.impl.summarystats.Variance;

/** Sums, means, norms, extremes, and what is made of them. */
final class ReductionOps {
    /** A reduction of x that keeps the axes with size 1. */
    @FunctionalInterface
    private interface Kept {
        Node reduce(Graph g, Node x, List<Integer> axes);
    }

    /** A reduction of two arrays of one shape. */
    @FunctionalInterface
    private interface KeptPair {
        Node reduce(Graph g, Node x, Node y, List<Integer> axes);
    }

    private ReductionOps() {}

    static void register(Translation rules) {
        sums(rules);
        extremes(rules);
        entropies(rules);
        pairs(rules);
        normalisations(rules);
        put(rules, "reduce_prod", ReductionOps::product);
        rules.put("var", c -> c.reduced(variance(c), c.axes(1)));
        rules.put("std", c -> c.reduced(c.graph().sqrt(variance(c)), c.axes(1)));
        rules.putAll("moments", ReductionOps::moments);
    }

    private static void put(Translation rules, String name, Kept kept) {
        rules.put(name, c -> c.reduced(kept.reduce(c.graph(), c.x(), c.axes(1)), c.axes(1)));
    }

    private static void putPair(Translation rules, String name, KeptPair kept) {
        rules.put(name, c -> c.reduced(kept.reduce(c.graph(), c.x(), c.input(1), c.axes(2)), c.axes(2)));
    }

    private static void sums(Translation rules) {
        put(rules, "reduce_sum", Graph::sum);
        put(rules, "reduce_mean", Graph::mean);
        put(rules, "reduce_sqnorm", ReductionOps::squares);
        put(rules, "reduce_norm1", (g, x, axes) -> g.sum(g.abs(x), axes));
        put(rules, "reduce_norm2", ReductionOps::euclideanNorm);
        put(rules, "asum", (g, x, axes) -> g.sum(g.abs(x), axes));
        put(rules, "amean", (g, x, axes) -> g.mean(g.abs(x), axes));
        put(rules, "reduce_logsumexp", ReductionOps::logSumExp);
    }

    private static void extremes(Translation rules) {
        put(rules, "reduce_max", Graph::greatest);
        put(rules, "reduce_min", ReductionOps::least);
        put(rules, "reduce_normmax", (g, x, axes) -> g.greatest(g.abs(x), axes));
        put(rules, "amax", (g, x, axes) -> g.greatest(g.abs(x), axes));
        put(rules, "amin", (g, x, axes) -> least(g, g.abs(x), axes));
    }

    private static void entropies(Translation rules) {
        put(rules, "entropy", ReductionOps::entropy);
        put(rules, "shannonentropy", (g, p, axes) -> g.div(entropy(g, p, axes), g.scalar(Math.log(2))));
        put(rules, "logentropy", (g, p, axes) -> g.log(entropy(g, p, axes)));
    }

    private static void pairs(Translation rules) {
        putPair(rules, "dot", ReductionOps::dot);
        putPair(rules, "cosinesimilarity", ReductionOps::cosine);
        putPair(rules, "cosinedistance", (g, x, y, axes) -> g.oneMinus(cosine(g, x, y, axes)));
        putPair(rules, "euclidean", (g, x, y, axes) -> euclideanNorm(g, g.sub(x, y), axes));
        putPair(rules, "manhattan", (g, x, y, axes) -> g.sum(g.abs(g.sub(x, y)), axes));
    }

    private static void normalisations(Translation rules) {
        rules.put("softmax", c -> softmax(c.graph(), c.x(), lastOr(c)));
        rules.put("log_softmax", c -> logSoftmax(c.graph(), c.x(), lastOr(c)));
        rules.put("standardize", c -> standardize(c.graph(), c.x(), c.axes(1)));
        rules.put("layer_norm", ReductionOps::layerNorm);
    }

    private static List<Integer> lastOr(OpCall call) {
        return List.of(call.x().shape().axis(call.integer(0, -1)));
    }

    private static Node squares(Graph g, Node x, List<Integer> axes) {
        return g.sum(g.square(x), axes);
    }

    private static Node dot(Graph g, Node x, Node y, List<Integer> axes) {
        return g.sum(g.mul(x, y), axes);
    }

    private static Node cosine(Graph g, Node x, Node y, List<Integer> axes) {
        return g.div(dot(g, x, y, axes), g.mul(euclideanNorm(g, x, axes), euclideanNorm(g, y, axes)));
    }

    /** √Σx², with derivative 0 at x = 0, the least subgradient. */
    static Node euclideanNorm(Graph g, Node x, List<Integer> axes) {
        Node squares = squares(g, x, axes);
        Node isZero = g.apply(Binary.EQUAL, squares, g.scalar(0));
        return g.select(isZero, g.scalar(0), g.sqrt(g.select(isZero, g.scalar(1), squares)));
    }

    private static Node least(Graph g, Node x, List<Integer> axes) {
        return g.apply(new Reduction.Extremum(false, axes), x);
    }

    /** −Σ p log p in nats, with 0 log 0 = 0. */
    private static Node entropy(Graph g, Node p, List<Integer> axes) {
        Node isZero = g.apply(Binary.EQUAL, p, g.scalar(0));
        Node log = g.log(g.select(isZero, g.scalar(1), p));
        return g.neg(g.sum(g.mul(p, log), axes));
    }

    /** The greatest element as a constant, and 0 if it is infinite: what may be subtracted before exp. */
    private static Node offset(Graph g, Node x, List<Integer> axes) {
        Node greatest = g.constant(g.greatest(x, axes));
        return g.select(g.apply(Unary.IS_FINITE, greatest), greatest, g.scalar(0));
    }

    /** m + log Σ exp(x − m), where m is the greatest x; the terms in m cancel in the derivative. */
    static Node logSumExp(Graph g, Node x, List<Integer> axes) {
        Node offset = offset(g, x, axes);
        return g.add(offset, g.log(g.sum(g.exp(g.sub(x, offset)), axes)));
    }

    static Node softmax(Graph g, Node x, List<Integer> axes) {
        Node exponentials = g.exp(g.sub(x, offset(g, x, axes)));
        return g.div(exponentials, g.sum(exponentials, axes));
    }

    static Node logSoftmax(Graph g, Node x, List<Integer> axes) {
        Node shifted = g.sub(x, offset(g, x, axes));
        return g.sub(shifted, g.log(g.sum(g.exp(shifted), axes)));
    }

    private static Node centred(Graph g, Node x, List<Integer> axes) {
        return g.sub(x, g.mean(x, axes));
    }

    private static Node variance(OpCall call) {
        Graph g = call.graph();
        Node squares = squares(g, centred(g, call.x(), call.axes(1)), call.axes(1));
        double count = (double) call.x().shape().size() / squares.shape().size();
        boolean corrected = call.op() instanceof Variance variance && variance.isBiasCorrected();
        return g.div(squares, g.scalar(corrected ? count - 1 : count));
    }

    private static List<Node> moments(OpCall call) {
        Graph g = call.graph();
        List<Integer> axes = call.axes(1);
        Node variance = g.mean(g.square(centred(g, call.x(), axes)), axes);
        return List.of(call.reduced(g.mean(call.x(), axes), axes), call.reduced(variance, axes));
    }

    /** (x − mean) / standard deviation, the latter without Bessel's correction. */
    private static Node standardize(Graph g, Node x, List<Integer> axes) {
        Node centred = centred(g, x, axes);
        return g.div(centred, g.sqrt(g.mean(g.square(centred), axes)));
    }

    /** Ba, Kiros and Hinton 2016, Layer normalization, equation 4; ND4J adds no ε to the variance. */
    private static Node layerNorm(OpCall call) {
        Graph g = call.graph();
        Node x = call.x();
        List<Integer> axes = new ArrayList<>();
        for (int axis : call.integers()) {
            axes.add(x.shape().axis(axis));
        }
        Shape channels = Shape.SCALAR.raisedTo(x.shape().rank());
        channels = channels.with(call.flag(0) ? 1 : -1, call.input(1).shape().size());
        Node scaled = g.mul(standardize(g, x, axes), g.reshape(call.input(1), channels));
        return call.inputs().size() < 3 ? scaled : g.add(scaled, g.reshape(call.input(2), channels));
    }

    /** Π x by halving, so that zeros have exact derivatives of every order. */
    private static Node product(Graph g, Node x, List<Integer> axes) {
        List<Integer> order = new ArrayList<>(x.shape().allAxes());
        order.removeAll(axes);
        order.addAll(axes);
        Shape kept = x.shape().keeping(axes);
        int count = kept.size();
        Node rest = g.reshape(g.permute(x, order), Shape.of(count, x.shape().size() / Math.max(1, count)));
        for (int n = rest.shape().dim(1); n > 1; n = rest.shape().dim(1)) {
            Node half = g.mul(g.slice(rest, 1, 0, n / 2), g.slice(rest, 1, n / 2, n / 2));
            rest = n % 2 == 0 ? half : g.apply(new Layout.Concat(1), half, g.slice(rest, 1, n - 1, 1));
        }
        return g.reshape(rest, kept);
    }
}
