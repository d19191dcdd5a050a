package mathdl.cli.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mathdl.judge.BadInput;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Points;
import mathdl.model.grading.ManualOverride;

/** A line of an assistant's file. */
record OverrideLine(String author, String place, JsonNode line) {
    private static final List<String> FIELDS = List.of("when", "student", "exercise", "points", "why", "resolves");

    ManualOverride override() {
        for (Map.Entry<String, JsonNode> field : line.properties()) {
            if (!FIELDS.contains(field.getKey())) {
                throw wrong("there is no '" + field.getKey() + "' in an override, only " + String.join(", ", FIELDS));
            }
        }
        return new ManualOverride(
                author,
                read(text("when"), Moment::of),
                text("student"),
                exercise(),
                points(),
                text("why"),
                resolves(),
                place);
    }

    /** An exercise must be said to be null: a total that was meant for an exercise would cost a student much. */
    private String exercise() {
        if (!line.has("exercise")) {
            throw wrong("exercise is missing; it is the exercise's id, or null for the final score");
        }
        return line.get("exercise").isNull() ? null : text("exercise");
    }

    private Points points() {
        JsonNode points = line.path("points");
        if (!points.isNumber()) {
            throw wrong("points is missing or no number");
        }
        return read(points.asText(), Amount::of);
    }

    private boolean resolves() {
        JsonNode resolves = line.path("resolves");
        if (!resolves.isMissingNode() && !resolves.isBoolean()) {
            throw wrong("resolves is true or false");
        }
        return resolves.asBoolean();
    }

    private String text(String field) {
        JsonNode value = line.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw wrong(field + " is missing or no text in quotes");
        }
        return value.asText();
    }

    private <T> T read(String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private BadInput wrong(String what) {
        return new BadInput(place + ": " + what);
    }
}
