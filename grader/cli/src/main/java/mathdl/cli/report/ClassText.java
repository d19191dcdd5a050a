package mathdl.cli.report;

import java.util.ArrayList;
import java.util.List;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** A grading run in the lines of a terminal. */
final class ClassText {
    private static final int MOST_NOTES = 20;
    private static final int LABEL = "misconception  ".length();

    private final List<String> lines = new ArrayList<>();
    private final Report report;
    private final Ink ink;

    ClassText(Report report, Ink ink) {
        this.report = report;
        this.ink = ink;
    }

    List<String> lines() {
        lines.clear();
        faults();
        lines.addAll(new GradeTable(report.submissions(), ink).lines());
        notes();
        lines.add("");
        Scores scores = Scores.of(report.submissions());
        fact("class", classLine(scores));
        MisconceptionCount.in(report).forEach(found -> fact("misconception", misconception(found)));
        isolation();
        fact("seed", report.seedFingerprint());
        return List.copyOf(lines);
    }

    private void faults() {
        List<Fault> faults = Fault.in(report);
        if (faults.isEmpty()) {
            return;
        }
        lines.add(ink.loud("GRADER FAULT", Tone.FAULT) + "  " + Fault.CONSEQUENCE);
        for (Fault fault : faults) {
            String where = Visible.line(fault.submission() + "  " + fault.exercise());
            lines.add("  " + ink.toned(where, Tone.FAULT) + "  " + Visible.line(fault.message()));
        }
        lines.add("");
    }

    private void notes() {
        List<String> notes = report.submissions().stream()
                .flatMap(submission -> submission.notes().stream().map(note -> note(submission, note)))
                .toList();
        if (!notes.isEmpty()) {
            lines.add("");
        }
        notes.stream().limit(MOST_NOTES).forEach(lines::add);
        if (notes.size() > MOST_NOTES) {
            lines.add("and " + (notes.size() - MOST_NOTES) + " more notes in report.json");
        }
    }

    private static String note(SubmissionResult submission, String note) {
        return "note on " + Visible.line(submission.id()) + ": " + Visible.line(note);
    }

    private static String classLine(Scores scores) {
        String line = "mean " + scores.mean() + ", median " + scores.median() + " of " + scores.max() + " points, "
                + scores.sorted().size() + (scores.sorted().size() == 1 ? " submission" : " submissions");
        return scores.leftOut() == 0 ? line : line + "; left out for grader faults: " + scores.leftOut();
    }

    private static String misconception(MisconceptionCount found) {
        return found.exercise() + " " + found.diagnosis().misconception() + ": "
                + String.join(", ", found.submissions());
    }

    private void isolation() {
        Isolation isolation = Isolation.of(report.environment());
        if (isolation.holds()) {
            fact("sandbox", isolation.level());
        } else {
            lines.add(ink.loud(Visible.line(isolation.warning()), Tone.FAULT));
        }
    }

    private void fact(String label, String value) {
        lines.add(ink.faint(TextLayout.padded(label, LABEL)) + Visible.line(value));
    }
}
