package mathdl.goldens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The outputs of the source page's listings in float64, each a case of its own; the listing is its family. Of an
 * optimizer the whole trace is one case.
 */
final class SeedCases {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The file says that from about step 340 on this trace depends on how each operation rounds. */
    private static final Map<String, Integer> STEPS_WITHOUT_CHAOS = Map.of("RMSprop", 300);

    private SeedCases() {}

    static List<GoldenCase> of(JsonNode file) {
        JsonNode tolerances = file.path("meta").path("suggested_tol");
        List<GoldenCase> cases = new ArrayList<>();
        for (Map.Entry<String, JsonNode> listing : file.path("listings").properties()) {
            ObjectNode inputs = JSON.objectNode();
            listing.getValue()
                    .path("inputs")
                    .properties()
                    .forEach(input -> inputs.set(input.getKey(), nested(input.getValue())));
            for (Map.Entry<String, JsonNode> output :
                    listing.getValue().path("f64").properties()) {
                cases.add(golden(
                        listing.getKey(), output.getKey(), inputs, nested(output.getValue()), tolerances.path("f64")));
            }
            for (Map.Entry<String, JsonNode> config :
                    listing.getValue().path("configs").properties()) {
                cases.add(trace(listing.getKey(), config, inputs, tolerances.path("optim_f64")));
            }
        }
        return cases;
    }

    private static GoldenCase trace(
            String listing, Map.Entry<String, JsonNode> config, ObjectNode inputs, JsonNode tolerance) {
        String optimizer = config.getValue().path("class").asText();
        ObjectNode own = inputs.deepCopy();
        own.put("optimizer", optimizer);
        own.set("hyper", config.getValue().path("kwargs"));
        ObjectNode expected = JSON.objectNode();
        for (String series : List.of("loss_before_step", "x_after_step", "y_after_step")) {
            JsonNode all = config.getValue().path("f64").path(series);
            ArrayNode compared = expected.putArray(series);
            int steps = Math.min(all.size(), STEPS_WITHOUT_CHAOS.getOrDefault(optimizer, Integer.MAX_VALUE));
            for (int step = 0; step < steps; step++) {
                compared.add(all.get(step));
            }
        }
        return golden(listing, config.getKey(), own, expected, tolerance);
    }

    private static GoldenCase golden(
            String listing, String output, ObjectNode inputs, JsonNode expected, JsonNode tolerance) {
        ObjectNode json = JSON.objectNode();
        json.put("id", "seed." + listing + "." + output);
        json.put("family", listing);
        json.put("op", output);
        json.set("inputs", inputs);
        json.set("expected", expected);
        json.set("tol", tolerance);
        return new GoldenCase(json);
    }

    /** A tensor {shape, dtype, data} as nested lists; anything else as it is. */
    private static JsonNode nested(JsonNode tensor) {
        return tensor.has("data") ? nested(tensor.get("data"), tensor.get("shape"), 0, 0) : tensor;
    }

    private static JsonNode nested(JsonNode data, JsonNode shape, int axis, int start) {
        if (axis == shape.size()) {
            return data.get(start);
        }
        int stride = 1;
        for (int inner = axis + 1; inner < shape.size(); inner++) {
            stride *= shape.get(inner).asInt();
        }
        ArrayNode list = JSON.arrayNode();
        for (int i = 0; i < shape.get(axis).asInt(); i++) {
            list.add(nested(data, shape, axis + 1, start + i * stride));
        }
        return list;
    }
}
