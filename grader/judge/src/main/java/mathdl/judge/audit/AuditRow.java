package mathdl.judge.audit;

/**
 * One promise of the grader's about one exercise, over all seeds of an audit.
 *
 * @param kind stub, reference, misconception, mutant or variant
 * @param finding what was seen
 */
public record AuditRow(String exercise, String kind, String name, State state, String finding) {
    /** How the promise stands. */
    public enum State {
        KEPT,
        BROKEN,
        /** The mutant changes no answer of this exercise. */
        NOT_APPLICABLE,
        /** A mutant that its author calls equivalent, with the reason. */
        EQUIVALENT
    }
}
