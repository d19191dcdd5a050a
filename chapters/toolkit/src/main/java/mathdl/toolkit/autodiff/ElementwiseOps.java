package mathdl.toolkit.autodiff;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;

/** Arithmetic, comparisons and functions of single elements. */
final class ElementwiseOps {
    private ElementwiseOps() {}

    static void register(Translation rules) {
        functions(rules);
        arithmetic(rules);
        scalarArithmetic(rules);
        comparisons(rules);
        choices(rules);
    }

    private static void functions(Translation rules) {
        unaryNames().forEach((unary, name) -> rules.put(name, c -> c.graph().apply(unary, c.x())));
        rules.put("identity", OpCall::x);
        rules.put("cube", c -> c.graph().mul(c.x(), c.graph().square(c.x())));
        rules.put("rsqrt", c -> c.graph().rsqrt(c.x()));
        rules.put("digamma", c -> c.graph().apply(new Polygamma(0), c.x()));
        rules.put("polygamma", c -> c.graph().apply(new Polygamma(order(c)), c.input(1)));
        rules.put("cast", ElementwiseOps::cast);
        rules.put("log_x", c -> c.graph().div(c.graph().log(c.x()), c.graph().log(c.scalar())));
        rules.put("pow", c -> c.graph().pow(c.x(), c.scalar()));
        rules.put("step", c -> c.graph().apply(Binary.GREATER, c.x(), c.scalar()));
        rules.put("set_scalar", c -> c.graph().broadcast(c.scalar(), c.x().shape()));
    }

    private static Map<Unary, String> unaryNames() {
        Map<Unary, String> names = new EnumMap<>(Unary.class);
        for (Unary unary : Unary.values()) {
            names.put(unary, unary.name().toLowerCase(Locale.ROOT));
        }
        names.put(Unary.NEGATIVE, "neg");
        names.put(Unary.RECIPROCAL, "Reciprocal");
        names.put(Unary.IS_FINITE, "isfinite");
        // ND4J's step and relu take a threshold.
        names.remove(Unary.STEP);
        names.remove(Unary.RELU);
        return names;
    }

    private static int order(OpCall call) {
        int[] orders = call.integersOf(0);
        for (int order : orders) {
            if (order != orders[0] || order < 0) {
                throw new IllegalArgumentException("one order ≥ 0 for all elements is needed");
            }
        }
        return orders[0];
    }

    /** Numbers are doubles here, so that a cast to another floating type changes nothing. */
    private static Node cast(OpCall call) {
        Graph g = call.graph();
        DataType type = call.dataType();
        if (type == DataType.BOOL) {
            return g.oneMinus(g.apply(Binary.EQUAL, call.x(), g.scalar(0)));
        }
        return type.isFPType() ? call.x() : g.mul(g.apply(Unary.SIGN, call.x()), g.apply(Unary.FLOOR, g.abs(call.x())));
    }

    private static void arithmetic(Translation rules) {
        rules.put("add", c -> c.graph().add(c.x(), c.input(1)));
        rules.put("subtract", c -> c.graph().sub(c.x(), c.input(1)));
        rules.put("multiply", c -> c.graph().mul(c.x(), c.input(1)));
        rules.put("divide", c -> quotient(c, c.x(), c.input(1)));
        rules.put("reversesubtract", c -> c.graph().sub(c.input(1), c.x()));
        rules.put("reversedivide", c -> quotient(c, c.input(1), c.x()));
        rules.put("Pow", c -> c.graph().pow(c.x(), c.input(1)));
        rules.put("squaredsubtract", c -> c.graph().square(c.graph().sub(c.x(), c.input(1))));
        rules.put("maximum", c -> c.graph().max(c.x(), c.input(1)));
        rules.put("minimum", c -> c.graph().min(c.x(), c.input(1)));
        rules.put("tf_atan2", c -> c.graph().apply(Binary.ATAN2, c.x(), c.input(1)));
        rules.put("floormod", c -> remainder(c.graph(), c.x(), c.input(1)));
        rules.put("mergeadd", c -> total(c.graph(), c.inputs()));
        rules.put("mergeavg", c -> mean(c.graph(), c.inputs()));
        rules.put("biasadd", c -> bias(c));
    }

    private static Node quotient(OpCall call, Node a, Node b) {
        if (!call.dataType().isFPType()) {
            throw new NoDerivativeException(call.name(), call.output(), "it divides integers");
        }
        return call.graph().div(a, b);
    }

    private static Node remainder(Graph g, Node a, Node b) {
        return g.sub(a, g.mul(b, g.apply(Unary.FLOOR, g.div(a, b))));
    }

    private static Node total(Graph g, List<Node> terms) {
        return terms.stream().reduce(g::add).orElseThrow();
    }

    private static Node mean(Graph g, List<Node> terms) {
        return g.div(total(g, terms), g.scalar(terms.size()));
    }

    /** The bias belongs to the last axis, or to the second if channels come first. */
    private static Node bias(OpCall call) {
        Node bias = call.input(1);
        if (call.flag(0)) {
            Shape channels = Shape.SCALAR.raisedTo(call.x().shape().rank());
            bias = call.graph().reshape(bias, channels.with(1, bias.shape().size()));
        }
        return call.graph().add(call.x(), bias);
    }

    private static void scalarArithmetic(Translation rules) {
        rules.put("add_scalar", c -> c.graph().add(c.x(), c.scalar()));
        rules.put("sub_scalar", c -> c.graph().sub(c.x(), c.scalar()));
        rules.put("mul_scalar", c -> c.graph().mul(c.x(), c.scalar()));
        rules.put("div_scalar", c -> quotient(c, c.x(), c.scalar()));
        rules.put("rsub_scalar", c -> c.graph().sub(c.scalar(), c.x()));
        rules.put("rdiv_scalar", c -> quotient(c, c.scalar(), c.x()));
        rules.put("max_scalar", c -> c.graph().max(c.x(), c.scalar()));
        rules.put("scalar_min", c -> c.graph().min(c.x(), c.scalar()));
    }

    private static void comparisons(Translation rules) {
        rules.put("greater", c -> c.graph().apply(Binary.GREATER, c.x(), c.input(1)));
        rules.put("greater_equal", c -> c.graph().apply(Binary.GREATER_OR_EQUAL, c.x(), c.input(1)));
        rules.put("less", c -> c.graph().apply(Binary.GREATER, c.input(1), c.x()));
        rules.put("less_equal", c -> c.graph().apply(Binary.GREATER_OR_EQUAL, c.input(1), c.x()));
        rules.put("equals", c -> c.graph().apply(Binary.EQUAL, c.x(), c.input(1)));
        rules.put("not_equals", c -> c.graph().oneMinus(c.graph().apply(Binary.EQUAL, c.x(), c.input(1))));
        rules.put("greaterthan_scalar", c -> c.graph().apply(Binary.GREATER, c.x(), c.scalar()));
        rules.put("greaterthanorequal_scalar", c -> c.graph().apply(Binary.GREATER_OR_EQUAL, c.x(), c.scalar()));
        rules.put("lessthan_scalar", c -> c.graph().apply(Binary.GREATER, c.scalar(), c.x()));
        rules.put("lessthanorequal_scalar", c -> c.graph().apply(Binary.GREATER_OR_EQUAL, c.scalar(), c.x()));
        rules.put("equals_scalar", c -> c.graph().apply(Binary.EQUAL, c.x(), c.scalar()));
        rules.put("notequals_scalar", c -> c.graph().oneMinus(c.graph().apply(Binary.EQUAL, c.x(), c.scalar())));
    }

    private static void choices(Translation rules) {
        rules.put("Where", c -> c.graph().select(c.x(), c.input(1), c.input(2)));
        rules.put("ClipByValue", c -> clip(c.graph(), c.x(), c.number(0, 0), c.number(1, 0)));
    }

    /** x where low ≤ x ≤ high, with derivative 1 there, both ends included. */
    static Node clip(Graph g, Node x, double low, double high) {
        Node aboveLow = g.select(g.apply(Binary.GREATER_OR_EQUAL, x, g.scalar(low)), x, g.scalar(low));
        return g.select(g.apply(Binary.GREATER, x, g.scalar(high)), g.scalar(high), aboveLow);
    }
}
