package mathdl.model.gradebook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A student's grade.
 *
 * @param submission id of the submission, or null if nothing was handed in
 * @param listed whether the student is on the roster, or there is none
 * @param override the final score that an assistant gave, or null
 */
@JsonPropertyOrder({
    "student",
    "submission",
    "listed",
    "standing",
    "score",
    "maxScore",
    "raw",
    "deduction",
    "lateness",
    "override",
    "exercises"
})
public record Grade(
        Student student,
        @JsonSetter(nulls = Nulls.SET) String submission,
        boolean listed,
        List<ExerciseGrade> exercises,
        Lateness lateness,
        Points override) {

    public Grade {
        exercises = List.copyOf(exercises);
    }

    /** Weighted points before lateness. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Points raw() {
        return sum(ExerciseGrade::points);
    }

    /** What lateness costs. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Points deduction() {
        return raw().percent(lateness.percent());
    }

    /** The final score: what an assistant gave, or the points less what lateness costs. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Points score() {
        return override == null ? computed() : override;
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Points maxScore() {
        return sum(ExerciseGrade::maxPoints);
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Standing standing() {
        if (override == null && exercises.stream().anyMatch(ExerciseGrade::isOpen)) {
            return Standing.NOT_FINAL;
        }
        if (submission == null) {
            return Standing.NOTHING_HANDED_IN;
        }
        if (lateness.tooLate()) {
            return Standing.TOO_LATE;
        }
        return lateness.isLate() ? Standing.LATE : Standing.GRADED;
    }

    /** Whether the score may go anywhere; what the grader failed to judge is no zero. */
    @JsonIgnore
    public boolean isFinal() {
        return standing() != Standing.NOT_FINAL;
    }

    @JsonIgnore
    public boolean isOverridden() {
        return override != null || exercises.stream().anyMatch(exercise -> exercise.override() != null);
    }

    public Optional<ExerciseGrade> exercise(String id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** The score without an override of the total. */
    public Points computed() {
        return raw().minus(deduction());
    }

    private Points sum(Function<ExerciseGrade, Points> part) {
        return Points.sum(exercises.stream().map(part).toList());
    }
}
