package mathdl.model.gradebook;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a grade rests on. */
public enum Standing {
    @JsonProperty("graded")
    GRADED("graded"),
    @JsonProperty("late")
    LATE("late"),
    /** Handed in after the last day that the policy accepts. */
    @JsonProperty("too-late")
    TOO_LATE("too late"),
    @JsonProperty("nothing-handed-in")
    NOTHING_HANDED_IN("nothing handed in"),
    /** The grader failed on something that counts, and nobody has said what it is worth. */
    @JsonProperty("not-final")
    NOT_FINAL("not final");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
