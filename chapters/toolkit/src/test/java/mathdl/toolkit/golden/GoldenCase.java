package mathdl.toolkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

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

/** One line of a golden file; its header says how it is to be read. */
public record GoldenCase(String id, JsonNode node) {
    /** All cases of a file of this package. */
    public static List<GoldenCase> of(String file) {
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

    public String kind() {
        return node.get("family").asText() + " " + node.get("op").asText();
    }

    public INDArray array(String input) {
        JsonNode value = node.get("inputs").get(input);
        return Elements.array(numbers(value), DataType.DOUBLE, shape(value));
    }

    public double number(String input) {
        return number(node.get("inputs").get(input));
    }

    public JsonNode expected() {
        return node.get("expected");
    }

    public boolean isStrict() {
        return node.has("tol_strict");
    }

    /** Fails unless every number is within the tolerance named, or is another value that the case accepts. */
    public void check(String tolerance, double... actual) {
        if (node.has("accept_min") && actual[0] >= node.get("accept_min").asDouble()) {
            return;
        }
        double[] expected = numbers(expected());
        assertThat(actual).as(id).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            JsonNode tol = node.get(tolerance);
            double allowed = tol.get("atol").asDouble() + tol.get("rtol").asDouble() * Math.abs(expected[i]);
            boolean near = Double.isFinite(expected[i])
                    ? Math.abs(actual[i] - expected[i]) <= allowed
                    : Double.compare(actual[i], expected[i]) == 0;
            assertThat(near)
                    .as("%s[%d] is %s, expected %s within %s", id, i, actual[i], expected[i], allowed)
                    .isTrue();
        }
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
            String text = value.asText().replace("inf", "Infinity").replace("nan", "NaN");
            return Double.parseDouble(text);
        }
        return value.asDouble();
    }

    private static long[] shape(JsonNode value) {
        List<Long> shape = new ArrayList<>();
        for (JsonNode level = value; level.isArray(); level = level.get(0)) {
            shape.add((long) level.size());
        }
        return shape.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public String toString() {
        return id;
    }
}
