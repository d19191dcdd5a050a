package mathdl.model.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * What a grading run found: the content of {@code report.json}, whose schema is {@code report.schema.json}.
 *
 * @param courseVersion hash of the course's own content
 * @param seedFingerprint names the seed without giving it away
 * @param environment facts about the machine and the run, in the order shown
 */
@JsonPropertyOrder({"schemaVersion", "courseVersion", "seedFingerprint", "environment", "submissions"})
public record Report(
        int schemaVersion,
        String courseVersion,
        String seedFingerprint,
        Map<String, String> environment,
        List<SubmissionResult> submissions) {

    public static final int SCHEMA_VERSION = 1;

    /** The environment's key for the level of the sandbox: {@code bwrap}, {@code landlock} or {@code none}. */
    public static final String SANDBOX = "sandbox";

    /** The environment's key for which part of the class it is, {@code 2/4}; absent for a whole one. */
    public static final String SHARD = "shard";

    /** The environment's key, of a part, for the class that it is a part of. */
    public static final String LISTING = "class listing";

    public Report {
        submissions = List.copyOf(submissions);
    }

    /** Whether any exercise of any submission could not be judged. */
    public boolean hasGraderFault() {
        return submissions.stream().anyMatch(SubmissionResult::hasGraderFault);
    }
}
