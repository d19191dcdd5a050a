package mathdl.toolkit.autodiff;

/** Activation functions of neural networks. */
final class ActivationOps {
    /** Klambauer et al. 2017, Self-normalizing neural networks, equation 14. */
    private static final double SELU_ALPHA = 1.6732632423543772;

    private static final double SELU_SCALE = 1.0507009873554805;

    /** ND4J's constants have single precision. */
    private static final double HARD_SIGMOID_SLOPE = 0.2f;

    private static final double GELU_SLOPE = 1.702f;

    private static final double TANH_GELU_CUBIC = 0.044715;

    private ActivationOps() {}

    static void register(Translation rules) {
        rectifiers(rules);
        smooth(rules);
        rules.put("prelu", ActivationOps::prelu);
        rules.put("relu_layer", c -> c.graph().apply(Unary.RELU, MatrixOps.affine(c)));
        rules.put("crelu", c -> crelu(c.graph(), c.x()));
    }

    private static void rectifiers(Translation rules) {
        rules.put("relu", c -> relu(c.graph(), c.x(), c.scalar()));
        rules.put("relu6", c -> c.graph()
                .min(relu(c.graph(), c.x(), c.scalar()), c.graph().scalar(6)));
        rules.put("leakyrelu", c -> leaky(c.graph(), c.x(), c.scalar()));
        rules.put("elu", c -> elu(c.graph(), c.x(), c.number(0, 1)));
        rules.put("selu", c -> c.graph().mul(SELU_SCALE, elu(c.graph(), c.x(), SELU_ALPHA)));
        rules.put("hardtanh", c -> ElementwiseOps.clip(c.graph(), c.x(), -1, 1));
        rules.put("hard_sigmoid", c -> hardSigmoid(c.graph(), c.x()));
        rules.put("rectified_tanh", c -> c.graph().apply(Unary.RELU, c.graph().apply(Unary.TANH, c.x())));
    }

    private static void smooth(Translation rules) {
        rules.put("logsigmoid", c -> logSigmoid(c.graph(), c.x()));
        rules.put("swish", c -> c.graph().mul(c.x(), c.graph().apply(Unary.SIGMOID, c.x())));
        rules.put("mish", c -> mish(c.graph(), c.x()));
        rules.put(
                "softsign", c -> c.graph().div(c.x(), c.graph().add(1, c.graph().abs(c.x()))));
        rules.put("gelu", c -> gelu(c.graph(), c.x()));
        rules.put("precise_gelu", c -> tanhGelu(c.graph(), c.x()));
    }

    /** max(x, c), with derivative 0 at x = c. */
    private static Node relu(Graph g, Node x, Node cutoff) {
        return cutoff.isFilledWith(0)
                ? g.apply(Unary.RELU, x)
                : g.select(g.apply(Binary.GREATER, x, cutoff), x, cutoff);
    }

    private static Node leaky(Graph g, Node x, Node slope) {
        return g.select(g.apply(Unary.STEP, x), x, g.mul(x, slope));
    }

    private static Node elu(Graph g, Node x, double alpha) {
        Node positive = g.apply(Unary.STEP, x);
        // Where x is taken as it is, the other branch sees 0, so that its exponential does not overflow.
        Node below = g.apply(Unary.EXPM1, g.select(positive, g.scalar(0), x));
        return g.select(positive, x, g.mul(alpha, below));
    }

    private static Node hardSigmoid(Graph g, Node x) {
        return ElementwiseOps.clip(g, g.add(0.5, g.mul(HARD_SIGMOID_SLOPE, x)), 0, 1);
    }

    static Node logSigmoid(Graph g, Node x) {
        return g.neg(g.apply(Unary.SOFTPLUS, g.neg(x)));
    }

    private static Node mish(Graph g, Node x) {
        return g.mul(x, g.apply(Unary.TANH, g.apply(Unary.SOFTPLUS, x)));
    }

    /** ND4J's approximation x σ(1.702 x) (Hendrycks and Gimpel 2016, Gaussian error linear units, section 2). */
    private static Node gelu(Graph g, Node x) {
        return g.mul(x, g.apply(Unary.SIGMOID, g.mul(GELU_SLOPE, x)));
    }

    /** ½x(1 + tanh(√(2/π)(x + (cx)³))): ND4J cubes the constant too, where section 2 of the same has x + cx³. */
    private static Node tanhGelu(Graph g, Node x) {
        Node cubic = g.add(x, g.pow(g.mul(TANH_GELU_CUBIC, x), g.scalar(3)));
        return g.mul(g.mul(0.5, x), g.add(1, g.apply(Unary.TANH, g.mul(Math.sqrt(2 / Math.PI), cubic))));
    }

    private static Node prelu(OpCall call) {
        Graph g = call.graph();
        return leaky(g, call.x(), call.input(1));
    }

    private static Node crelu(Graph g, Node x) {
        int last = x.shape().rank() - 1;
        return g.apply(new Layout.Concat(last), g.apply(Unary.RELU, x), g.apply(Unary.RELU, g.neg(x)));
    }
}
