package mathdl.model.gradebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What an exercise brings.
 *
 * @param judged what the checks gave
 * @param of the most that they give
 * @param override what an assistant gave instead, or null; of the same points
 * @param faulty whether the grader failed to judge it
 */
@JsonPropertyOrder({"id", "points", "maxPoints", "judged", "of", "weight", "override", "faulty"})
public record ExerciseGrade(String id, Points judged, Points of, Points weight, Points override, boolean faulty) {

    /** Points that count: the override or what was judged, weighted. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Points points() {
        return (override == null ? judged : override).times(weight);
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Points maxPoints() {
        return of.times(weight);
    }

    /** Whether a fault of the grader leaves it open. */
    boolean isOpen() {
        return faulty && override == null;
    }

    /** The same exercise with what an assistant gave, or null. */
    public ExerciseGrade with(Points override) {
        return new ExerciseGrade(id, judged, of, weight, override, faulty);
    }
}
