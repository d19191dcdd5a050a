package mathdl.cli.export;

import java.util.function.Consumer;
import mathdl.model.gradebook.Grade;

/** Who is not written where others read grades from; never without a word. */
final class LeftOut {
    private LeftOut() {}

    /**
     * Whether a grade goes in; if not, says why. What the grader failed to judge never goes in as a zero.
     *
     * @param known whether the student can be told from others there
     * @param lacking what would have told
     */
    static boolean unless(boolean known, Grade grade, String lacking, Consumer<String> notes) {
        String id = grade.student().id();
        if (!grade.isFinal()) {
            notes.accept(id + " is left out: the grader failed on part of it, the score is not final");
            return false;
        }
        if (!grade.listed()) {
            notes.accept(id + " is left out: not on the roster");
            return false;
        }
        if (!known) {
            notes.accept(id + " is left out: the roster has " + lacking);
        }
        return known;
    }
}
