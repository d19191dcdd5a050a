package mathdl.goldens;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A question with its answer: the arguments of one operation, what it is to give, and how near.
 *
 * @param json as it stands in the file, whose head describes the format
 */
record GoldenCase(JsonNode json) {
    GoldenCase {
        for (String field : List.of("id", "family", "op", "inputs", "expected", "tol")) {
            if (!json.has(field)) {
                throw new UnusableFile(
                        "a case has no \"" + field + "\": " + json.path("id").asText("without id"));
            }
        }
    }

    String id() {
        return json.get("id").asText();
    }

    String family() {
        return json.get("family").asText();
    }

    String op() {
        return json.get("op").asText();
    }

    /** What has to be computed, such as "normal cdf". */
    String kind() {
        return family() + " " + op();
    }

    JsonNode inputs() {
        return json.get("inputs");
    }

    boolean has(String input) {
        return inputs().has(input);
    }

    INDArray array(String input) {
        return array(input(input));
    }

    double number(String input) {
        return number(input(input));
    }

    /** The elements of an input, row-major. */
    double[] numbers(String input) {
        return numbers(input(input));
    }

    private JsonNode input(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("the case has no input " + name);
        }
        return inputs().get(name);
    }

    /** Nested lists as an array; a number alone has rank 0. */
    static INDArray array(JsonNode value) {
        return Elements.array(numbers(value), DataType.DOUBLE, shape(value));
    }

    static double[] numbers(JsonNode value) {
        List<Double> numbers = new ArrayList<>();
        collect(value, numbers);
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static double number(JsonNode value) {
        if (!value.isTextual()) {
            return value.asDouble();
        }
        return switch (value.asText()) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> throw new IllegalArgumentException("\"" + value.asText() + "\" is not a number");
        };
    }

    static long[] shape(JsonNode value) {
        List<Long> shape = new ArrayList<>();
        for (JsonNode level = value; level.isArray(); level = level.path(0)) {
            shape.add((long) level.size());
        }
        return shape.stream().mapToLong(Long::longValue).toArray();
    }

    private static void collect(JsonNode value, List<Double> numbers) {
        if (value.isArray()) {
            value.forEach(element -> collect(element, numbers));
        } else {
            numbers.add(number(value));
        }
    }
}
