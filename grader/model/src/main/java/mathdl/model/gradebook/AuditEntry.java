package mathdl.model.gradebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * An override as it is kept in the report, whether it holds or not.
 *
 * @param exercise null for the final score
 * @param judged the points without any override of this cell
 * @param points what the assistant said
 * @param place file and line
 */
@JsonPropertyOrder({"author", "when", "student", "exercise", "old", "new", "why", "place", "outcome"})
public record AuditEntry(
        String author,
        Moment when,
        String student,
        @JsonSetter(nulls = Nulls.SET) String exercise,
        @JsonProperty("old") Points judged,
        @JsonProperty("new") Points points,
        String why,
        String place,
        Outcome outcome) {

    /** What came of an override. */
    public enum Outcome {
        @JsonProperty("applied")
        APPLIED,
        /** The same assistant, or somebody who resolved a conflict, has said something else since. */
        @JsonProperty("superseded")
        SUPERSEDED,
        /** Another assistant says something else, and nobody has resolved it. */
        @JsonProperty("disputed")
        DISPUTED
    }

    /** The exercise, or {@code total}. */
    public String what() {
        return exercise == null ? "total" : exercise;
    }
}
