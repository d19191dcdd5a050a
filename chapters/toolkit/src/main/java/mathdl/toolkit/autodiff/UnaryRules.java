package mathdl.toolkit.autodiff;

import java.util.EnumMap;
import java.util.Map;

/** The derivative of each elementwise function, written with x and y = f(x); one that is not here is 0 almost everywhere. */
final class UnaryRules {
    /** f′ as an expression of x and y = f(x). */
    @FunctionalInterface
    interface Derivative {
        Node at(Graph g, Node x, Node y);
    }

    static final Map<Unary, Derivative> OF = rules();

    private UnaryRules() {}

    private static Map<Unary, Derivative> rules() {
        Map<Unary, Derivative> d = new EnumMap<>(Unary.class);
        d.put(Unary.NEGATIVE, (g, x, y) -> g.scalar(-1));
        d.put(Unary.RECIPROCAL, (g, x, y) -> g.neg(g.square(y)));
        d.put(Unary.SQUARE, (g, x, y) -> g.mul(2, x));
        d.put(Unary.SQRT, (g, x, y) -> g.div(g.scalar(0.5), y));
        d.put(Unary.ABS, (g, x, y) -> g.apply(Unary.SIGN, x));
        d.put(Unary.EXP, (g, x, y) -> y);
        d.put(Unary.EXPM1, (g, x, y) -> g.exp(x));
        d.put(Unary.LOG, (g, x, y) -> g.reciprocal(x));
        d.put(Unary.LOG1P, (g, x, y) -> g.reciprocal(g.add(1, x)));
        d.put(Unary.RELU, (g, x, y) -> g.apply(Unary.STEP, x));
        d.put(Unary.LGAMMA, (g, x, y) -> g.apply(new Polygamma(0), x));
        trigonometric(d);
        sigmoidal(d);
        return d;
    }

    private static void trigonometric(Map<Unary, Derivative> d) {
        d.put(Unary.SIN, (g, x, y) -> g.apply(Unary.COS, x));
        d.put(Unary.COS, (g, x, y) -> g.neg(g.apply(Unary.SIN, x)));
        d.put(Unary.TAN, (g, x, y) -> g.add(1, g.square(y)));
        d.put(Unary.ASIN, (g, x, y) -> g.rsqrt(g.oneMinus(g.square(x))));
        d.put(Unary.ACOS, (g, x, y) -> g.neg(g.rsqrt(g.oneMinus(g.square(x)))));
        d.put(Unary.ATAN, (g, x, y) -> g.reciprocal(g.add(1, g.square(x))));
        d.put(Unary.SINH, (g, x, y) -> g.apply(Unary.COSH, x));
        d.put(Unary.COSH, (g, x, y) -> g.apply(Unary.SINH, x));
        d.put(Unary.ASINH, (g, x, y) -> g.rsqrt(g.add(1, g.square(x))));
        d.put(Unary.ACOSH, (g, x, y) -> g.rsqrt(g.add(-1, g.square(x))));
        d.put(Unary.ATANH, (g, x, y) -> g.reciprocal(g.oneMinus(g.square(x))));
    }

    private static void sigmoidal(Map<Unary, Derivative> d) {
        double twoOverRootPi = 2 / Math.sqrt(Math.PI);
        d.put(Unary.TANH, (g, x, y) -> g.oneMinus(g.square(y)));
        d.put(Unary.SIGMOID, (g, x, y) -> g.mul(y, g.oneMinus(y)));
        d.put(Unary.SOFTPLUS, (g, x, y) -> g.apply(Unary.SIGMOID, x));
        d.put(Unary.ERF, (g, x, y) -> g.mul(twoOverRootPi, g.exp(g.neg(g.square(x)))));
        d.put(Unary.ERFC, (g, x, y) -> g.mul(-twoOverRootPi, g.exp(g.neg(g.square(x)))));
    }
}
