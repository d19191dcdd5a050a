package mathdl.judge.call;

import mathdl.model.Verdict;

/** What came of a call. Everything in it was said by the process that ran the student's code, and may be untrue. */
public sealed interface Outcome {
    /** The call returned. */
    record Value(Object value) implements Outcome {}

    /**
     * The call threw.
     *
     * @param kind binary name of the exception's class
     * @param cause binary name of the class of the exception at its root, or empty if it has no cause
     * @param place the student's file and line, or empty
     */
    record Threw(String kind, String cause, String message, String place) implements Outcome {}

    /**
     * The call changed an argument, whatever else it did.
     *
     * @param argument its name
     * @param change where it differs and how, such as {@code p[0]: 0.4 became 0.8}, or its name
     */
    record ChangedInput(String argument, String change) implements Outcome {}

    /**
     * There is no answer.
     *
     * @param verdict what this makes of the check
     * @param seenAt the student's file and line where the call was last seen, or empty; by chance one of a loop's lines
     */
    record Lost(Verdict verdict, String message, String seenAt) implements Outcome {
        public Lost(Verdict verdict, String message) {
            this(verdict, message, "");
        }
    }
}
