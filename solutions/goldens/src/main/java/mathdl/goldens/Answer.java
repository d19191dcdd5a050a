package mathdl.goldens;

import java.util.LinkedHashMap;
import java.util.Map;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What the course gives for a case: one array or number, several by name, or an error that it was asked to raise. */
record Answer(Map<String, Part> parts, String error) {
    /** The name of the only part. */
    static final String ONLY = "";

    /**
     * Numbers, row-major.
     *
     * @param shape null where nothing is known of it
     */
    record Part(double[] numbers, long[] shape) {}

    static Answer of(double... numbers) {
        return named().with(ONLY, numbers);
    }

    static Answer of(INDArray array) {
        return named().with(ONLY, array);
    }

    static Answer error(String name) {
        return new Answer(Map.of(), name);
    }

    static Answer named() {
        return new Answer(Map.of(), "");
    }

    Answer with(String name, double... numbers) {
        return with(name, new Part(numbers, null));
    }

    Answer with(String name, INDArray array) {
        return with(name, new Part(Elements.of(array, "the answer"), array.shape()));
    }

    private Answer with(String name, Part part) {
        Map<String, Part> more = new LinkedHashMap<>(parts);
        more.put(name, part);
        return new Answer(more, error);
    }
}
