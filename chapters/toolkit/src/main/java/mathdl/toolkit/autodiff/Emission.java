package mathdl.toolkit.autodiff;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mathdl.toolkit.Elements;
import org.nd4j.autodiff.samediff.NameScope;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Writes expressions as ordinary SameDiff operations, each of which has a rule in {@link Translation}. */
final class Emission {
    private final SameDiff sd = SameDiff.create();
    private final Map<Node, SDVariable> variables = new HashMap<>();

    private Emission() {}

    /** A graph over placeholders named as the inputs, with the expressions as variables of the given names. */
    static SameDiff graph(Collection<Node> inputs, Map<String, DataType> types, Map<String, Node> results) {
        Emission emission = new Emission();
        for (Node input : inputs) {
            emission.placeholder(input, types.get(((Leaf.Input) input.op()).name()));
        }
        // In a scope of their own, so that no name that SameDiff makes up is one that is asked for.
        NameScope scope = emission.sd.withNameScope("op");
        emission.variables.replaceAll((input, x) -> x.castTo(DataType.DOUBLE));
        for (Node node : ReverseMode.ancestors(results.values())) {
            emission.variables.computeIfAbsent(node, emission::emit);
        }
        scope.close();
        results.forEach((name, node) -> emission.sd.identity(name, emission.variables.get(node)));
        return emission.sd;
    }

    /** Indices and conditions keep their type. */
    private void placeholder(Node input, DataType type) {
        DataType own = type != null && Numbers.isCountable(type) ? type : DataType.DOUBLE;
        String name = ((Leaf.Input) input.op()).name();
        variables.put(input, sd.placeHolder(name, own, input.shape().toLongs()));
    }

    private SDVariable emit(Node node) {
        Op op = node.op();
        List<SDVariable> x = node.inputs().stream().map(variables::get).toList();
        if (op instanceof Leaf leaf) {
            return leaf(leaf);
        } else if (op instanceof Unary unary) {
            return ElementwiseEmission.unary(sd, unary, x.get(0));
        } else if (op instanceof Polygamma polygamma) {
            return ElementwiseEmission.polygamma(sd, polygamma.order(), x.get(0), node.shape());
        } else if (op instanceof Binary binary) {
            return ElementwiseEmission.binary(sd, binary, x.get(0), x.get(1));
        } else if (op instanceof Select) {
            return select(node);
        } else if (op instanceof Reduction reduction) {
            return reduction(reduction, x.get(0));
        } else if (op instanceof CumSum c) {
            return sd.cumsum(x.get(0), c.exclusive(), c.reverse(), c.axis());
        } else if (op instanceof MatrixOp matrixOp) {
            return matrixOp(matrixOp, node);
        }
        return new LayoutEmission(sd).emit(node, x);
    }

    private SDVariable leaf(Leaf leaf) {
        if (leaf instanceof Leaf.Literal literal) {
            return sd.constant(array(literal.values().numbers(), literal.size()));
        }
        Leaf.Fill fill = (Leaf.Fill) leaf;
        double[] elements = new double[fill.size().size()];
        Arrays.fill(elements, fill.value());
        return sd.constant(array(elements, fill.size()));
    }

    private static INDArray array(double[] elements, Shape shape) {
        return Elements.array(elements, DataType.DOUBLE, shape.toLongs());
    }

    private SDVariable select(Node node) {
        SDVariable condition = broadcast(node.input(0), node.shape()).neq(0);
        return sd.where(broadcast(node.input(1), node.shape()), broadcast(node.input(2), node.shape()), condition);
    }

    private SDVariable broadcast(Node node, Shape to) {
        SDVariable x = variables.get(node);
        return node.shape().equals(to) ? x : LayoutEmission.broadcast(sd, x, to);
    }

    private static SDVariable reduction(Reduction reduction, SDVariable x) {
        int[] axes = reduction.axes().stream().mapToInt(Integer::intValue).toArray();
        if (reduction instanceof Reduction.Extremum extremum) {
            return extremum.greatest() ? x.max(true, axes) : x.min(true, axes);
        }
        return x.sum(true, axes);
    }

    private SDVariable matrixOp(MatrixOp op, Node node) {
        if (op instanceof MatrixFunction function) {
            SDVariable a = variables.get(node.input(0));
            return switch (function) {
                case INVERSE -> sd.math.matrixInverse(a);
                case CHOLESKY -> sd.linalg.cholesky(a);
                case DETERMINANT -> sd.math.matrixDeterminant(a);
                case LOG_ABS_DETERMINANT -> ElementwiseEmission.logAbsDeterminant(sd, a);
            };
        }
        SDVariable a = leading(node.input(0), node);
        SDVariable b = leading(node.input(1), node);
        return op instanceof MatrixOp.Product ? sd.mmul(a, b) : sd.linalg.solve(a, b);
    }

    /** An argument with the result's leading axes: ND4J does not broadcast them. */
    private SDVariable leading(Node argument, Node result) {
        Shape own = argument.shape();
        return broadcast(
                argument, MatrixOp.leading(result.shape()).followedBy(own.between(own.rank() - 2, own.rank())));
    }
}
