package mathdl.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import mathdl.model.gradebook.Gradebook;

/** A report as it is read: its gradebook is the one part that may be missing, for the first reports had none. */
final class ReportDraft {
    private final Report bare;
    private Gradebook gradebook;

    @JsonCreator
    ReportDraft(
            @JsonProperty("schemaVersion") int schemaVersion,
            @JsonProperty("courseVersion") String courseVersion,
            @JsonProperty("seedFingerprint") String seedFingerprint,
            @JsonProperty("environment") Map<String, String> environment,
            @JsonProperty("submissions") List<SubmissionResult> submissions) {
        bare = new Report(schemaVersion, courseVersion, seedFingerprint, environment, submissions);
    }

    @JsonProperty
    void setGradebook(Gradebook read) {
        gradebook = read;
    }

    Report report() {
        return bare.with(gradebook);
    }
}
