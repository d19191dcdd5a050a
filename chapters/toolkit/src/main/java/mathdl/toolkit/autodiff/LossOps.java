package mathdl.toolkit.autodiff;

import java.util.List;

/**
 * Loss functions, written as ND4J defines them: arguments are predictions or logits, weights, labels; the attribute is how
 * the losses become one number.
 */
final class LossOps {
    /** A loss for each element, or each row. */
    @FunctionalInterface
    private interface Elementwise {
        Node loss(Graph g, Node prediction, Node label, OpCall call);
    }

    private LossOps() {}

    static void register(Translation rules) {
        put(rules, "mean_sqerr_loss", (g, x, y, c) -> g.square(g.sub(x, y)));
        put(rules, "absolute_difference_loss", (g, x, y, c) -> g.abs(g.sub(x, y)));
        put(rules, "huber_loss", (g, x, y, c) -> huber(g, g.sub(x, y), c.number(0, 1)));
        put(rules, "hinge_loss", LossOps::hinge);
        put(rules, "log_loss", LossOps::logLoss);
        put(rules, "sigm_cross_entropy_loss", LossOps::sigmoidCrossEntropy);
        put(rules, "softmax_cross_entropy_loss", LossOps::softmaxCrossEntropy);
        rules.put("sparse_softmax_cross_entropy_loss_with_logits", LossOps::sparse);
        rules.put("l2_loss", c -> c.graph().mul(0.5, c.graph().sum(c.graph().square(c.x()))));
    }

    private static void put(Translation rules, String name, Elementwise loss) {
        rules.put(name, c -> reduced(c, loss.loss(c.graph(), c.x(), c.input(2), c), c.input(1)));
    }

    /** Attribute 0: all of them; 1: Σwl; 2: Σwl / Σw; 3: Σwl / the number of weights that are not 0. */
    private static Node reduced(OpCall call, Node losses, Node weights) {
        Graph g = call.graph();
        Node weighted = g.mul(weights, losses);
        Node each = g.broadcast(weights, losses.shape());
        return switch (call.integer(0, 3)) {
            case 0 -> weighted;
            case 1 -> g.sum(weighted);
            case 2 -> g.div(g.sum(weighted), g.sum(each));
            default -> g.div(g.sum(weighted), g.sum(g.oneMinus(g.apply(Binary.EQUAL, each, g.scalar(0)))));
        };
    }

    /** ½e² where |e| ≤ δ, else δ|e| − ½δ² (Huber 1964, Robust estimation of a location parameter). */
    private static Node huber(Graph g, Node error, double delta) {
        Node size = g.abs(error);
        Node far = g.add(-0.5 * delta * delta, g.mul(delta, size));
        return g.select(g.apply(Binary.GREATER, size, g.scalar(delta)), far, g.mul(0.5, g.square(error)));
    }

    /** max(0, 1 − (2y − 1)x) for labels 0 and 1. */
    private static Node hinge(Graph g, Node x, Node label, OpCall call) {
        return g.apply(Unary.RELU, g.oneMinus(g.mul(g.add(-1, g.mul(2, label)), x)));
    }

    /** −y log(p + ε) − (1 − y) log(1 − p + ε). */
    private static Node logLoss(Graph g, Node p, Node label, OpCall call) {
        double epsilon = call.number(0, 0);
        Node hit = g.mul(label, g.log(g.add(epsilon, p)));
        Node miss = g.mul(g.oneMinus(label), g.log(g.add(epsilon, g.oneMinus(p))));
        return g.neg(g.add(hit, miss));
    }

    /** log(1 + eˣ) − yx, with labels moved towards ½ by the smoothing. */
    private static Node sigmoidCrossEntropy(Graph g, Node x, Node label, OpCall call) {
        Node smooth = smoothed(g, label, call.number(0, 0), 2);
        return g.sub(g.apply(Unary.SOFTPLUS, x), g.mul(smooth, x));
    }

    /** −Σ y log softmax(x) along the last axis, with labels moved towards 1/C by the smoothing. */
    private static Node softmaxCrossEntropy(Graph g, Node x, Node label, OpCall call) {
        List<Integer> last = List.of(x.shape().axis(-1));
        Node smooth = smoothed(g, label, call.number(0, 0), x.shape().dim(-1));
        Node sum = g.sum(g.mul(smooth, ReductionOps.logSoftmax(g, x, last)), last);
        return g.neg(sum);
    }

    private static Node smoothed(Graph g, Node label, double smoothing, int classes) {
        return smoothing == 0 ? label : g.add(smoothing / classes, g.mul(1 - smoothing, label));
    }

    /** log Σ exp x − x[label] along the last axis; arguments are labels and logits. */
    private static Node sparse(OpCall call) {
        Graph g = call.graph();
        Node logits = call.input(1);
        int last = logits.shape().axis(-1);
        int classes = logits.shape().dim(-1);
        double[] numbers = Shape.axes(0, classes).stream().mapToDouble(k -> k).toArray();
        Node labels = g.reshape(call.x(), call.x().shape().insert(last, 1));
        Node hot = g.apply(Binary.EQUAL, labels, g.literal(numbers, Shape.of(classes)));
        Node losses = g.neg(g.sum(g.mul(hot, ReductionOps.logSoftmax(g, logits, List.of(last))), List.of(last)));
        return g.reshape(losses, logits.shape().without(List.of(last)));
    }
}
