package mathdl.toolkit.autodiff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mathdl.toolkit.Elements;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What goes in and out of a function: checks the caller's arrays, and gives results names, shapes and types. */
record Frame(Source source, SDVariable output, List<String> inputs) {

    Point point(Map<String, INDArray> given) {
        Set<String> needed = new LinkedHashSet<>(source.leaves());
        needed.addAll(inputs);
        for (String name : given.keySet()) {
            requireLeaf(name);
        }
        Map<String, double[]> values = new HashMap<>();
        Map<String, Shape> shapes = new HashMap<>();
        for (String name : needed) {
            INDArray array = given.containsKey(name) ? given.get(name) : held(name);
            requireDeclaredShape(name, array);
            values.put(name, Numbers.of(array, "'" + name + "'"));
            shapes.put(name, Shape.of(array.shape()));
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

    private INDArray held(String name) {
        SDVariable variable = source.variableOrNull(name);
        if (variable.getVariableType() == VariableType.PLACEHOLDER) {
            throw new IllegalArgumentException("placeholder '" + name + "' needs a value");
        }
        return variable.getArr();
    }

    private void requireDeclaredShape(String name, INDArray array) {
        long[] declared = source.variableOrNull(name).getShape();
        long[] shape = array.shape();
        boolean fits = declared == null || declared.length == shape.length;
        for (int axis = 0; fits && declared != null && axis < shape.length; axis++) {
            fits = declared[axis] < 0 || declared[axis] == shape[axis];
        }
        if (!fits) {
            throw new IllegalArgumentException("'" + name + "' has shape " + Arrays.toString(shape)
                    + " but the graph says " + Arrays.toString(declared));
        }
    }

    /** A tangent for every input, zero where none is given. */
    List<double[]> tangent(Map<String, INDArray> given, Point at) {
        for (String name : given.keySet()) {
            if (!inputs.contains(name)) {
                throw new IllegalArgumentException("a tangent for '" + name + "', which is none of " + inputs);
            }
            Shape.require(at.shapes().get(name), given.get(name).shape(), "the tangent of '" + name + "'");
        }
        return inputs.stream()
                .map(name -> given.containsKey(name)
                        ? Elements.of(given.get(name), "the tangent of '" + name + "'")
                        : new double[at.shapes().get(name).size()])
                .toList();
    }

    /** A flat direction cut into one for each input. */
    List<double[]> split(double[] flat, Point at) {
        int[] start = {0};
        return inputs.stream()
                .map(name -> {
                    int from = start[0];
                    start[0] += at.shapes().get(name).size();
                    return Arrays.copyOfRange(flat, from, start[0]);
                })
                .toList();
    }

    int flatSize(Point at) {
        return inputs.stream().mapToInt(name -> at.shapes().get(name).size()).sum();
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
        return Elements.array(elements, floating(output.dataType()), shape.toLongs());
    }

    DataType type(String name) {
        return floating(source.variableOrNull(name).dataType());
    }

    /** Float if every input is, else double. */
    DataType flatType() {
        return inputs.stream().allMatch(name -> type(name) == DataType.FLOAT) ? DataType.FLOAT : DataType.DOUBLE;
    }

    private static DataType floating(DataType type) {
        return type != null && type.isFPType() ? type : DataType.DOUBLE;
    }
}
