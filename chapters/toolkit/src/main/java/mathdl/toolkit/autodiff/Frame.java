package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mathdl.toolkit.Elements;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What goes in and out of a function: checks the caller's arrays, and gives results names, shapes and types. */
final class Frame {
    private final Source source;
    private final SDVariable output;
    private final List<String> inputs;
    /** What must have a value: all that the output depends on, and the inputs. */
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    Frame(Source source, SDVariable output, List<String> inputs) {
        this.source = source;
        this.output = output;
        this.inputs = inputs;
        Set<String> names = new LinkedHashSet<>(source.leaves());
        names.addAll(inputs);
        names.forEach(name -> parameters.put(name, new Parameter(source.variable(name))));
    }

    SDVariable output() {
        return output;
    }

    List<String> inputs() {
        return inputs;
    }

    Point point(Map<String, INDArray> given) {
        Objects.requireNonNull(given, "point");
        Map<String, double[]> values = new HashMap<>();
        Map<String, Shape> shapes = new HashMap<>();
        int found = 0;
        for (Map.Entry<String, Parameter> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            boolean isGiven = given.containsKey(name);
            found += isGiven ? 1 : 0;
            INDArray array = isGiven ? given.get(name) : parameter.getValue().held();
            shapes.put(name, parameter.getValue().shape(array));
            values.put(name, parameter.getValue().numbers(array));
        }
        if (found < given.size()) {
            given.keySet().forEach(this::requireLeaf);
        }
        return new Point(values, shapes);
    }

    private void requireLeaf(String name) {
        SDVariable variable = source.variableOrNull(name);
        if (variable == null
                || variable.getVariableType() == VariableType.CONSTANT
                || variable.getVariableType() == VariableType.ARRAY) {
            throw new IllegalArgumentException("'" + name + "' is no variable and no placeholder of the graph");
        }
    }

    /** A tangent for every input, zero where none is given. */
    List<double[]> tangent(Map<String, INDArray> given, Point at) {
        Objects.requireNonNull(given, "u");
        for (String name : given.keySet()) {
            if (name == null || !inputs.contains(name)) {
                throw new IllegalArgumentException("a tangent for '" + name + "', which is none of " + inputs);
            }
        }
        List<double[]> tangents = new ArrayList<>();
        for (String name : inputs) {
            Shape shape = at.shapes().get(name);
            tangents.add(
                    given.containsKey(name)
                            ? direction(given.get(name), shape, "the tangent of '" + name + "'")
                            : new double[shape.size()]);
        }
        return tangents;
    }

    /** The elements of a direction that must have a shape. */
    static double[] direction(INDArray array, Shape shape, String name) {
        Objects.requireNonNull(array, name);
        Shape.require(shape, array.shape(), name);
        return Elements.of(array, name);
    }

    /** A flat direction cut into one for each input. */
    List<double[]> split(double[] flat, Point at) {
        List<double[]> parts = new ArrayList<>();
        int from = 0;
        for (String name : inputs) {
            int to = from + at.shapes().get(name).size();
            parts.add(Arrays.copyOfRange(flat, from, to));
            from = to;
        }
        return parts;
    }

    int flatSize(Point at) {
        int size = 0;
        for (String name : inputs) {
            size += at.shapes().get(name).size();
        }
        return size;
    }

    Map<String, INDArray> byInput(List<double[]> arrays, Point at) {
        Map<String, INDArray> named = new LinkedHashMap<>();
        for (int k = 0; k < arrays.size(); k++) {
            String name = inputs.get(k);
            named.put(
                    name,
                    Elements.array(
                            arrays.get(k), type(name), at.shapes().get(name).toLongs()));
        }
        return named;
    }

    INDArray asOutput(double[] elements, Shape shape) {
        return Elements.array(elements, Parameter.floating(output.dataType()), shape.toLongs());
    }

    DataType type(String name) {
        return Parameter.floating(parameters.get(name).type());
    }

    /** Float if every input is, else double. */
    DataType flatType() {
        return inputs.stream().allMatch(name -> type(name) == DataType.FLOAT) ? DataType.FLOAT : DataType.DOUBLE;
    }

    /** The types that the graph declares. */
    Map<String, DataType> types() {
        Map<String, DataType> types = new HashMap<>();
        parameters.forEach((name, parameter) -> types.put(name, parameter.type()));
        return types;
    }
}
