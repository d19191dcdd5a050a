package mathdl.cli.report;

import java.util.ArrayList;
import java.util.List;
import mathdl.cli.report.Findings.Evidence;
import mathdl.model.Fact;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Diagnosis;

/** One exercise in the lines of a terminal. */
final class ExerciseText {
    private static final int COLUMNS = 100;
    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();
    private final String heading;
    private final Findings findings;
    private final Ink ink;

    ExerciseText(String heading, Findings findings, Ink ink) {
        this.heading = heading;
        this.findings = findings;
        this.ink = ink;
    }

    List<String> lines() {
        lines.clear();
        lines.add(ink.bold(Visible.line(heading)));
        lines.add(summary());
        lines.add("");
        findings.result().checks().forEach(this::check);
        if (findings.evidence() != null) {
            lines.add("");
            evidence(findings.evidence(), INDENT);
        }
        if (findings.diagnosis() != null) {
            lines.add("");
            diagnosis(findings.diagnosis(), INDENT);
        }
        return List.copyOf(lines);
    }

    private String summary() {
        VerdictStyle style = findings.style();
        return ink.loud(ink.mark(style) + " " + style.word(), style.tone()) + ", "
                + findings.result().points() + " of " + findings.result().maxPoints() + " points";
    }

    private void check(CheckResult check) {
        VerdictStyle style = VerdictStyle.of(check.verdict());
        String points = check.points() + "/" + check.maxPoints();
        String start = INDENT + ink.mark(style) + " " + points + INDENT;
        String margin = " ".repeat(start.length());
        List<String> name = TextLayout.wrapped(Visible.line(check.name()), COLUMNS - start.length());
        lines.add(INDENT + ink.toned(ink.mark(style), style.tone()) + " " + points + INDENT + name.get(0));
        name.stream().skip(1).forEach(rest -> lines.add(margin + rest));
        evidence(findings.evidenceOf(check), margin);
        if (findings.diagnosisOf(check) != null) {
            diagnosis(findings.diagnosisOf(check), margin);
        }
    }

    private void evidence(Evidence evidence, String margin) {
        paragraph(evidence.message(), margin);
        int labels = evidence.facts().stream()
                .mapToInt(fact -> TextLayout.width(Visible.line(fact.label())))
                .max()
                .orElse(0);
        evidence.facts().forEach(fact -> fact(fact, labels, margin + INDENT));
    }

    private void fact(Fact fact, int labels, String margin) {
        String label = TextLayout.padded(Visible.line(fact.label()), labels);
        String blank = " ".repeat(TextLayout.width(label));
        boolean first = true;
        for (String line : wrapped(fact.value(), COLUMNS - margin.length() - labels - INDENT.length())) {
            lines.add(margin + (first ? ink.faint(label) : blank) + INDENT + line);
            first = false;
        }
    }

    private void diagnosis(Diagnosis diagnosis, String margin) {
        lines.add(margin + ink.bold(Findings.KNOWN_MISTAKE + Visible.line(diagnosis.misconception())));
        paragraph(diagnosis.hint(), margin);
    }

    private void paragraph(String text, String margin) {
        if (!text.isBlank()) {
            wrapped(text, COLUMNS - margin.length()).forEach(line -> lines.add(margin + line));
        }
    }

    /** Never narrower than a word or two, however wide the margin. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = Visible.lines(text).stream()
                .flatMap(line -> TextLayout.wrapped(line, Math.max(20, width)).stream())
                .toList();
        return lines.isEmpty() ? List.of("") : lines;
    }
}
