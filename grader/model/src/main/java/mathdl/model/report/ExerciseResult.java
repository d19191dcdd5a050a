package mathdl.model.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import mathdl.model.Verdict;

/** What the checks of one exercise found; at least one check, because nothing judged is never a pass. */
@JsonPropertyOrder({"id", "points", "maxPoints", "verdict", "checks"})
public record ExerciseResult(String id, List<CheckResult> checks) {

    public ExerciseResult {
        checks = List.copyOf(checks);
        if (checks.isEmpty()) {
            throw new IllegalArgumentException(id + " has no checks");
        }
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public int points() {
        return checks.stream().mapToInt(CheckResult::points).sum();
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public int maxPoints() {
        return checks.stream().mapToInt(CheckResult::maxPoints).sum();
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Verdict verdict() {
        return Verdict.gravest(checks.stream().map(CheckResult::verdict).toList());
    }
}
