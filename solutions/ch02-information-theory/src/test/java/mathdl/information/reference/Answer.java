package mathdl.information.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What the course computes for a golden case.
 *
 * @param parts by name, row-major; one with an empty name where the case expects no object
 */
record Answer(Map<String, double[]> parts) {
    static Answer of(double... values) {
        return named().with("", values);
    }

    static Answer of(INDArray values) {
        return named().with("", values);
    }

    static Answer named() {
        return new Answer(Map.of());
    }

    Answer with(String name, double... values) {
        Map<String, double[]> more = new LinkedHashMap<>(parts);
        more.put(name, values);
        return new Answer(more);
    }

    Answer with(String name, INDArray values) {
        return with(name, Elements.of(values, name));
    }

    /** The only number. */
    double single() {
        return parts.get("")[0];
    }
}
