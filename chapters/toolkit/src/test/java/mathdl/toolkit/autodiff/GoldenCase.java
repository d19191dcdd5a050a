package mathdl.toolkit.autodiff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** One of the golden cases: inputs and expected results from 100-digit arithmetic. */
record GoldenCase(JsonNode json) {
    static List<GoldenCase> all() throws IOException {
        try (InputStream file = GoldenCase.class.getResourceAsStream("wide_autograd.json")) {
            List<GoldenCase> cases = new ArrayList<>();
            new ObjectMapper()
                    .readTree(Objects.requireNonNull(file))
                    .get("cases")
                    .forEach(json -> cases.add(new GoldenCase(json)));
            return cases;
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

    String[] wrt() {
        List<String> names = new ArrayList<>();
        json.get("inputs").get("wrt").forEach(name -> names.add(name.asText()));
        return names.toArray(String[]::new);
    }

    /** The arguments of the function. */
    Map<String, INDArray> point() {
        Map<String, INDArray> point = new LinkedHashMap<>();
        json.get("inputs").properties().forEach(field -> {
            if (!List.of("wrt", "v", "u", "layout", "jacobian_shape").contains(field.getKey())) {
                point.put(field.getKey(), array(field.getValue()));
            }
        });
        return point;
    }

    INDArray input(String name) {
        return array(json.get("inputs").get(name));
    }

    Map<String, INDArray> tangents() {
        Map<String, INDArray> tangents = new LinkedHashMap<>();
        json.get("inputs").get("u").properties().forEach(f -> tangents.put(f.getKey(), array(f.getValue())));
        return tangents;
    }

    /** The expected arrays by name; a single one is called after the operation. */
    Map<String, JsonNode> expected() {
        JsonNode expected = json.get("expected");
        Map<String, JsonNode> named = new LinkedHashMap<>();
        if (expected.isObject()) {
            expected.properties().forEach(field -> named.put(field.getKey(), field.getValue()));
        } else {
            named.put(op(), expected);
        }
        return named;
    }

    /** Null if the file gives none of that name. */
    double[] tolerance(String name) {
        JsonNode tolerance = json.get(name);
        return tolerance == null
                ? null
                : new double[] {
                    tolerance.get("rtol").asDouble(), tolerance.get("atol").asDouble()
                };
    }

    static INDArray array(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        List<Long> dims = new ArrayList<>();
        for (JsonNode level = node; level.isArray(); level = level.get(0)) {
            dims.add((long) level.size());
        }
        flatten(node, numbers);
        double[] elements = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        long[] shape = dims.stream().mapToLong(Long::longValue).toArray();
        return shape.length == 0
                ? Nd4j.scalar(elements[0])
                : Nd4j.createFromArray(elements).reshape(shape);
    }

    private static void flatten(JsonNode node, List<Double> numbers) {
        if (node.isArray()) {
            node.forEach(child -> flatten(child, numbers));
        } else {
            numbers.add(node.isTextual() ? Double.parseDouble(text(node.asText())) : node.asDouble());
        }
    }

    private static String text(String number) {
        return number.replace("inf", "Infinity").replace("nan", "NaN");
    }
}
