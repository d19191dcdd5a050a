package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.functions.DifferentialFunction;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.BaseReduceOp;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.ScalarOp;

/**
 * One operation of a SameDiff graph with its arguments translated: what a translation rule works on.
 *
 * @param op SameDiff's object, which holds the attributes
 * @param output the name of the first variable that it computes
 * @param inputs the arguments
 */
record OpCall(Graph graph, DifferentialFunction op, String output, List<Node> inputs) {
    /** SameDiff's mark for "all axes". */
    private static final int ALL_AXES = Integer.MAX_VALUE;

    String name() {
        return op.opName();
    }

    Node input(int i) {
        if (i >= inputs.size()) {
            throw new NoDerivativeException(name(), output, "it has no argument " + i);
        }
        return inputs.get(i);
    }

    Node x() {
        return input(0);
    }

    /** The number of a scalar operation such as x + 2. */
    Node scalar() {
        if (op instanceof ScalarOp scalarOp && scalarOp.scalar() != null) {
            return graph.scalar(scalarOp.scalar().getDouble(0));
        }
        throw new NoDerivativeException(name(), output, "its number is missing");
    }

    int[] integers() {
        return op instanceof DynamicCustomOp custom
                ? Arrays.stream(custom.iArgs()).mapToInt(Math::toIntExact).toArray()
                : new int[0];
    }

    int integer(int i, int otherwise) {
        int[] integers = integers();
        return i < integers.length ? integers[i] : otherwise;
    }

    double number(int i, double otherwise) {
        return op instanceof DynamicCustomOp custom && i < custom.tArgs().length ? custom.tArgs()[i] : otherwise;
    }

    boolean flag(int i) {
        return op instanceof DynamicCustomOp custom && i < custom.bArgs().length && custom.bArgs()[i];
    }

    /** The type that a variable made by this operation has. */
    DataType dataType() {
        return op.getSameDiff().getVariable(output).dataType();
    }

    boolean keepsDims() {
        return op instanceof BaseReduceOp reduce ? reduce.isKeepDims() : number(0, 0) != 0 || flag(0);
    }

    /** The axes of a reduction over the first argument: attributes, or the numbers of the argument that holds them. */
    List<Integer> axes(int argument) {
        Shape shape = x().shape();
        int[] axes = argument < inputs.size() ? integersOf(argument) : attributeAxes();
        boolean all = axes.length == 0 || Arrays.stream(axes).anyMatch(axis -> axis == ALL_AXES);
        return all
                ? shape.allAxes()
                : Arrays.stream(axes)
                        .map(shape::axis)
                        .sorted()
                        .distinct()
                        .boxed()
                        .toList();
    }

    private int[] attributeAxes() {
        if (op instanceof DynamicCustomOp) {
            return integers();
        }
        return op.getDimensions() == null ? new int[0] : op.getDimensions();
    }

    /** The numbers of an argument that must be known when the graph is built, such as a shape. */
    int[] integersOf(int argument) {
        return Arrays.stream(numbersOf(argument)).mapToInt(v -> (int) v).toArray();
    }

    double[] numbersOf(int argument) {
        List<Node> made = ReverseMode.ancestors(List.of(input(argument)));
        if (made.stream().anyMatch(node -> node.op() instanceof Leaf.Input)) {
            throw new NoDerivativeException(name(), output, "argument " + argument + " must be a constant");
        }
        return new Interpreter(List.of(input(argument))).run(Map.of()).get(0);
    }

    /** A result of a reduction, whose axes were kept with size 1, as SameDiff gives it. */
    Node reduced(Node kept, List<Integer> axes) {
        return keepsDims() ? kept : graph.reshape(kept, kept.shape().without(axes));
    }

    /** The arguments from one on. */
    List<Node> inputsFrom(int first) {
        return new ArrayList<>(inputs.subList(Math.min(first, inputs.size()), inputs.size()));
    }
}
