package mathdl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import mathdl.cli.anonymous.Anonymous;
import mathdl.cli.anonymous.KeyFile;
import mathdl.cli.export.Exports;
import mathdl.cli.export.Format;
import mathdl.cli.gradebook.GradebookInputs;
import mathdl.cli.report.Visible;
import mathdl.judge.BadInput;
import mathdl.model.gradebook.Conflict;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.Note;
import mathdl.model.report.Report;

/**
 * What becomes of a report before anybody sees it, and what is written beside it.
 *
 * @param secret the seed of pseudonyms, or null if names are shown
 * @param keyFile where to keep who is behind them, or null
 */
record Publication(Terminal terminal, GradebookInputs inputs, List<Format> formats, Long secret, Path keyFile) {
    private static final int MOST_NOTES = 20;

    boolean isAnonymous() {
        return secret != null;
    }

    /**
     * Says before any work what would be found wrong after it.
     *
     * @throws BadInput if the class does not fit the roster, or a format has no use without one
     */
    void requireFitting(Collection<String> submissionIds) {
        inputs.requireFitting(submissionIds);
        for (Format format : formats) {
            if (format.needsRoster() && !inputs.roster().isGiven()) {
                throw new BadInput(
                        "--format " + format.word() + " needs --roster, which knows what students are called there");
            }
        }
    }

    /**
     * Names and pseudonyms never come to lie beside each other.
     *
     * @param nameless whether what is to be written has pseudonyms
     * @throws BadInput if they would
     */
    void requireAsAnonymous(OutDirectory target, boolean nameless) throws IOException {
        Report earlier = target.earlier();
        if (earlier != null && nameless != Anonymous.isMarked(earlier)) {
            throw new BadInput(target.path() + " holds a report " + (nameless ? "with names" : "without names")
                    + ", and this one would be " + (nameless ? "without" : "with") + "; name another directory");
        }
    }

    /**
     * The report as it is to be written: with its gradebook, and without names if that is asked for. If that fails, the bare
     * report is written, for nothing of a long run is lost to a line in a roster.
     */
    Report completed(Report graded, OutDirectory target) throws IOException {
        Report complete;
        try {
            complete = inputs.applied(graded);
        } catch (BadInput e) {
            target.write(named(graded));
            throw new BadInput(e.getMessage() + "; the points are in " + target.report() + ", ./course export "
                    + target.path() + " makes grades of them");
        }
        tell(complete.gradebook());
        return named(complete);
    }

    /** Writes the forms that were asked for; with pseudonyms, what names somebody goes. */
    void export(Report report, OutDirectory target) throws IOException {
        Exports.write(report, formats, target.path(), note -> terminal.err().println("course: " + Visible.line(note)));
        if (isAnonymous()) {
            target.removeJournal();
        }
    }

    private Report named(Report report) throws IOException {
        if (!isAnonymous()) {
            return report;
        }
        Anonymous anonymous = new Anonymous(report, secret);
        if (keyFile != null) {
            KeyFile.write(anonymous.key(), keyFile);
        }
        return anonymous.report();
    }

    private void tell(Gradebook gradebook) {
        if (gradebook == null) {
            return;
        }
        for (Conflict conflict : gradebook.conflicts()) {
            terminal.err().println("course: " + Visible.line(conflict.words()));
        }
        List<Note> notes = gradebook.notes();
        notes.stream().limit(MOST_NOTES).forEach(note -> terminal.out()
                .println("gradebook: " + Visible.line(note.words())));
        if (notes.size() > MOST_NOTES) {
            terminal.out().println("gradebook: and " + (notes.size() - MOST_NOTES) + " more notes on the class page");
        }
    }
}
