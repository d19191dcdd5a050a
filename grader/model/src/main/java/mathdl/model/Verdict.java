package mathdl.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;

/** How a check or an exercise ended, the gravest first: an exercise has the first of these that any of its checks has. */
public enum Verdict {
    /** The grader itself failed; never counts against the student. */
    @JsonProperty("grader-fault")
    GRADER_FAULT("grader-fault"),
    /** Does not compile, or uses what the exercise forbids. */
    @JsonProperty("rejected")
    REJECTED("rejected"),
    /** Tried something that the sandbox refuses: a file, the network, another process. */
    @JsonProperty("denied")
    DENIED("denied"),
    @JsonProperty("out-of-memory")
    OUT_OF_MEMORY("out-of-memory"),
    /** The worker's JVM ended during a call: a native crash, or System.exit. */
    @JsonProperty("crashed")
    CRASHED("crashed"),
    @JsonProperty("timed-out")
    TIMED_OUT("timed-out"),
    @JsonProperty("failed")
    FAILED("failed"),
    /** The stub as it was handed out. */
    @JsonProperty("unattempted")
    UNATTEMPTED("unattempted"),
    /** Not run, because the exercise had already lost two workers or the submission its time. */
    @JsonProperty("skipped")
    SKIPPED("skipped"),
    @JsonProperty("passed")
    PASSED("passed");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word used in reports, {@code timed-out} for {@link #TIMED_OUT}. */
    public String word() {
        return word;
    }

    /**
     * The gravest of some verdicts.
     *
     * @throws IllegalArgumentException if there are none: nothing judged is never a pass
     */
    public static Verdict gravest(Collection<Verdict> verdicts) {
        return verdicts.stream()
                .min(Verdict::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("no verdicts to choose from"));
    }
}
