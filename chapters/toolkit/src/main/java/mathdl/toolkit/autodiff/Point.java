package mathdl.toolkit.autodiff;

import java.util.HashMap;
import java.util.Map;

/** A value for every leaf that a function depends on: row-major elements and shapes, by name. */
record Point(Map<String, double[]> values, Map<String, Shape> shapes) {
    /** The values and others beside them, which the caller must not change. */
    Map<String, double[]> with(Map<String, double[]> others) {
        Map<String, double[]> all = new HashMap<>(values);
        all.putAll(others);
        return all;
    }

    /** The same point with one element moved. */
    Point moved(String name, int index, double to) {
        double[] array = values.get(name).clone();
        array[index] = to;
        return new Point(with(Map.of(name, array)), shapes);
    }
}
