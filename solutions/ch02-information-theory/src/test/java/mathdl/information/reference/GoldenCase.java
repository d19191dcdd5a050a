package mathdl.information.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One case of a golden file; its header says how it is to be read. */
record GoldenCase(String id, JsonNode node) {
    /** All cases of a file of this package. */
    static List<GoldenCase> of(String file) {
        try (InputStream stream = GoldenCase.class.getResourceAsStream(file)) {
            List<GoldenCase> cases = new ArrayList<>();
            for (JsonNode node : new ObjectMapper().readTree(stream).get("cases")) {
                cases.add(new GoldenCase(node.get("id").asText(), node));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String kind() {
        return node.get("family").asText() + " " + node.get("op").asText();
    }

    boolean has(String input) {
        return node.get("inputs").has(input);
    }

    double number(String input) {
        return number(node.get("inputs").get(input));
    }

    double[] numbers(String input) {
        return numbers(node.get("inputs").get(input));
    }

    INDArray array(String input) {
        JsonNode value = node.get("inputs").get(input);
        List<Long> shape = new ArrayList<>();
        for (JsonNode level = value; level.isArray(); level = level.get(0)) {
            shape.add((long) level.size());
        }
        long[] axes = shape.stream().mapToLong(Long::longValue).toArray();
        return Elements.array(numbers(value), DataType.DOUBLE, axes);
    }

    boolean hasStrictTolerance() {
        return node.has("tol_strict");
    }

    /** Whether an answer is within a tolerance, tol or tol_strict, or is otherwise acceptable. */
    boolean accepts(Answer answer, String tolerance) {
        JsonNode tol = node.get(tolerance);
        boolean enough = node.has("accept_min")
                && answer.single() >= node.get("accept_min").asDouble();
        boolean near = near(node.get("expected"), answer, tol);
        for (JsonNode other : node.path("accept")) {
            near |= near(other, answer, tol);
        }
        return enough || near;
    }

    private static boolean near(JsonNode expected, Answer answer, JsonNode tol) {
        if (!expected.isObject()) {
            return near(numbers(expected), answer.parts().get(""), tol);
        }
        boolean near = expected.size() == answer.parts().size();
        for (String name : (Iterable<String>) expected::fieldNames) {
            near &= near(numbers(expected.get(name)), answer.parts().get(name), tol);
        }
        return near;
    }

    private static boolean near(double[] expected, double[] actual, JsonNode tol) {
        if (actual == null || actual.length != expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            double allowed = tol.get("atol").asDouble() + tol.get("rtol").asDouble() * Math.abs(expected[i]);
            boolean same = Double.compare(actual[i], expected[i]) == 0;
            if (!same && !(Double.isFinite(expected[i]) && Math.abs(actual[i] - expected[i]) <= allowed)) {
                return false;
            }
        }
        return true;
    }

    private static double[] numbers(JsonNode value) {
        if (!value.isContainerNode()) {
            return new double[] {number(value)};
        }
        List<double[]> parts = new ArrayList<>();
        value.forEach(part -> parts.add(numbers(part)));
        return parts.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    private static double number(JsonNode value) {
        if (value.isTextual()) {
            return Double.parseDouble(value.asText().replace("inf", "Infinity").replace("nan", "NaN"));
        }
        return value.asDouble();
    }
}
