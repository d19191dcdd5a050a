package mathdl.model.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mathdl.model.Verdict;

/**
 * One student's results.
 *
 * @param notes what intake had to say: files left aside, archives refused
 * @param handedIn what the platform says that the class was downloaded from, or null
 */
@JsonPropertyOrder({"id", "handedIn", "score", "maxScore", "exercises", "notes"})
public record SubmissionResult(
        String id,
        List<ExerciseResult> exercises,
        List<String> notes,
        @Later HandedIn handedIn) {

    public SubmissionResult {
        exercises = List.copyOf(exercises);
        notes = List.copyOf(notes);
    }

    public SubmissionResult(String id, List<ExerciseResult> exercises, List<String> notes) {
        this(id, exercises, notes, null);
    }

    /** The same results, of somebody of whom the platform says this; null says nothing. */
    public SubmissionResult with(HandedIn said) {
        return new SubmissionResult(id, exercises, notes, said);
    }

    /** When it was handed in, if that is known. */
    @JsonIgnore
    public Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedIn).map(HandedIn::at);
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public int score() {
        return exercises.stream().mapToInt(ExerciseResult::points).sum();
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public int maxScore() {
        return exercises.stream().mapToInt(ExerciseResult::maxPoints).sum();
    }

    @JsonIgnore
    public boolean hasGraderFault() {
        return exercises.stream().anyMatch(exercise -> exercise.verdict() == Verdict.GRADER_FAULT);
    }
}
