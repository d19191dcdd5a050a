package mathdl.toolkit.autodiff;

/** The adjoints of the elementwise functions of two arguments, before summing over broadcast axes. */
final class BinaryRules {
    private BinaryRules() {}

    static Node first(Graph g, Binary op, Node y, Node dy) {
        Node a = y.input(0);
        Node b = y.input(1);
        return switch (op) {
            case ADD, SUBTRACT -> dy;
            case MULTIPLY -> g.mul(dy, b);
            case DIVIDE -> g.div(dy, b);
            case POWER -> g.mul(dy, powerByBase(g, a, b));
            case MAXIMUM -> g.mul(dy, share(g, a, b));
            case MINIMUM -> g.mul(dy, share(g, b, a));
            case ATAN2 -> g.mul(dy, g.div(b, g.add(g.square(a), g.square(b))));
            case GREATER, GREATER_OR_EQUAL, EQUAL -> null;
        };
    }

    static Node second(Graph g, Binary op, Node y, Node dy) {
        Node a = y.input(0);
        Node b = y.input(1);
        return switch (op) {
            case ADD -> dy;
            case SUBTRACT -> g.neg(dy);
            case MULTIPLY -> g.mul(dy, a);
            case DIVIDE -> g.neg(g.mul(dy, g.div(y, b)));
            case POWER -> g.mul(dy, g.mul(y, logOrZero(g, a)));
            case MAXIMUM -> g.mul(dy, share(g, b, a));
            case MINIMUM -> g.mul(dy, share(g, a, b));
            case ATAN2 -> g.neg(g.mul(dy, g.div(a, g.add(g.square(a), g.square(b)))));
            case GREATER, GREATER_OR_EQUAL, EQUAL -> null;
        };
    }

    /** b·aᵇ⁻¹; b = 0, 1 and 2 apart, so that higher derivatives at a = 0 are 0 and not 0·∞. */
    private static Node powerByBase(Graph g, Node a, Node b) {
        if (b.isFilledWith(0)) {
            return g.scalar(0);
        }
        if (b.isFilledWith(1)) {
            return g.scalar(1);
        }
        if (b.isFilledWith(2)) {
            return g.mul(2, a);
        }
        return g.mul(b, g.pow(a, g.add(-1, b)));
    }

    /** log a, and 0 where a = 0: 0ᵇ does not change with b > 0. */
    private static Node logOrZero(Graph g, Node a) {
        return g.log(g.select(g.apply(Binary.EQUAL, a, g.scalar(0)), g.scalar(1), a));
    }

    /** 1 where a is the greater one, ½ where both are equal. */
    private static Node share(Graph g, Node a, Node b) {
        return g.add(g.apply(Binary.GREATER, a, b), g.mul(0.5, g.apply(Binary.EQUAL, a, b)));
    }
}
