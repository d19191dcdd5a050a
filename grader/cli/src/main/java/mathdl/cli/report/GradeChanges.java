package mathdl.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import mathdl.model.report.CheckResult;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** Whose points differ between two reports of a class, and what is known of the reason, a line each. */
public final class GradeChanges {
    private final Report before;
    private final Report now;
    private final List<String> lines = new ArrayList<>();

    private GradeChanges(Report before, Report now) {
        this.before = before;
        this.now = now;
    }

    /** Lines for people: what differs between the runs, then each submission whose points or verdicts do. */
    public static List<String> between(Report before, Report now) {
        GradeChanges changes = new GradeChanges(before, now);
        changes.runs();
        changes.submissions();
        return List.copyOf(changes.lines);
    }

    private void runs() {
        differs("course version", before.courseVersion(), now.courseVersion());
        differs("seed", before.seedFingerprint(), now.seedFingerprint());
        for (String fact : List.of(Report.SANDBOX, "java", "system")) {
            differs(fact, before.environment().get(fact), now.environment().get(fact));
        }
    }

    private void differs(String what, String one, String other) {
        if (!Objects.equals(one, other)) {
            lines.add("the " + what + " was " + one + ", and now is " + other);
        }
    }

    private void submissions() {
        Map<String, SubmissionResult> old = byId(before);
        Map<String, SubmissionResult> current = byId(now);
        int changed = 0;
        for (SubmissionResult submission : now.submissions()) {
            SubmissionResult earlier = old.get(submission.id());
            changed += (earlier == null ? added(submission) : compared(earlier, submission)) ? 1 : 0;
        }
        for (SubmissionResult submission : before.submissions()) {
            if (!current.containsKey(submission.id())) {
                lines.add(submission.id() + ": is gone, had " + Scores.text(submission));
                changed++;
            }
        }
        lines.add("submissions that are judged otherwise than before: " + changed);
    }

    private boolean added(SubmissionResult submission) {
        lines.add(submission.id() + ": is new, " + Scores.text(submission));
        return true;
    }

    private boolean compared(SubmissionResult earlier, SubmissionResult submission) {
        Map<String, ExerciseResult> exercises =
                earlier.exercises().stream().collect(Collectors.toMap(ExerciseResult::id, Function.identity()));
        List<String> reasons = new ArrayList<>();
        for (ExerciseResult exercise : submission.exercises()) {
            ExerciseResult old = exercises.remove(exercise.id());
            if (old == null) {
                reasons.add(exercise.id() + " was not judged before");
            } else {
                reason(old, exercise, reasons);
            }
        }
        exercises.keySet().forEach(id -> reasons.add(id + " is no longer judged"));
        if (reasons.isEmpty()) {
            return false;
        }
        lines.add(submission.id() + ": " + Scores.text(earlier) + " → " + Scores.text(submission));
        reasons.forEach(reason -> lines.add("  " + reason));
        return true;
    }

    private static void reason(ExerciseResult old, ExerciseResult now, List<String> reasons) {
        if (old.points() == now.points() && old.maxPoints() == now.maxPoints() && old.verdict() == now.verdict()) {
            return;
        }
        Map<String, CheckResult> checks = new LinkedHashMap<>();
        old.checks().forEach(check -> checks.put(check.name(), check));
        String because = now.checks().stream()
                .filter(check -> differs(checks.get(check.name()), check))
                .findFirst()
                .map(check -> because(checks.get(check.name()), check))
                .orElse("its checks are other ones");
        reasons.add(now.id() + ": " + old.verdict().word() + " " + old.points() + "/" + old.maxPoints() + " → "
                + now.verdict().word() + " " + now.points() + "/" + now.maxPoints() + ": " + because);
    }

    private static boolean differs(CheckResult old, CheckResult now) {
        return old == null || old.verdict() != now.verdict() || old.points() != now.points();
    }

    private static String because(CheckResult old, CheckResult now) {
        String check = now.name() + (old == null ? " (a new check)" : "");
        if (!now.message().isEmpty()) {
            return check + "; said: " + now.message();
        }
        return old == null || old.message().isEmpty() ? check : check + "; said before: " + old.message();
    }

    private static Map<String, SubmissionResult> byId(Report report) {
        return report.submissions().stream().collect(Collectors.toMap(SubmissionResult::id, Function.identity()));
    }
}
