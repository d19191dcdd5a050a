package mathdl.model.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import mathdl.model.Verdict;

/**
 * One student's results.
 *
 * @param notes what intake had to say: files left aside, archives refused
 */
@JsonPropertyOrder({"id", "score", "maxScore", "exercises", "notes"})
public record SubmissionResult(String id, List<ExerciseResult> exercises, List<String> notes) {

    public SubmissionResult {
        exercises = List.copyOf(exercises);
        notes = List.copyOf(notes);
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
