package mathdl.toolkit.autodiff;

import java.util.List;

/** A function of one number, applied to every element; derivatives in {@link UnaryRules}. */
enum Unary implements Op {
    NEGATIVE,
    RECIPROCAL,
    SQUARE,
    SQRT,
    ABS,
    EXP,
    EXPM1,
    LOG,
    LOG1P,
    SIN,
    COS,
    TAN,
    ASIN,
    ACOS,
    ATAN,
    SINH,
    COSH,
    TANH,
    ASINH,
    ACOSH,
    ATANH,
    SIGMOID,
    /** log(1 + eˣ), without overflow. */
    SOFTPLUS,
    /** max(x, 0), with derivative 0 at 0. */
    RELU,
    ERF,
    ERFC,
    LGAMMA,
    /** 1 where x > 0, else 0. */
    STEP,
    SIGN,
    FLOOR,
    CEIL,
    /** To the nearest integer, halves to the even one. */
    ROUND,
    /** 1 where x is neither NaN nor infinite, else 0. */
    IS_FINITE,
    /** x itself, taken as a constant. */
    STOP_GRADIENT;

    @Override
    public Shape shape(List<Shape> inputs) {
        return inputs.get(0);
    }

    @Override
    public Node adjoint(Graph g, Node y, int i, Node dy) {
        UnaryRules.Derivative derivative = UnaryRules.OF.get(this);
        return derivative == null ? null : g.mul(dy, derivative.at(g, y.input(0), y));
    }

    @Override
    public Node batched(Graph g, Batch arguments) {
        return g.apply(this, arguments.full(0));
    }
}
