package mathdl.cli.report;

import java.util.ArrayList;
import java.util.List;
import mathdl.model.gradebook.AuditEntry;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.Points;
import mathdl.model.gradebook.Standing;

/** What a grade is marked with on a page. */
final class GradeMarks {
    private GradeMarks() {}

    /** The score, or a question mark where a fault of the grader keeps it open. */
    static String score(Grade grade) {
        return (grade.isFinal() ? grade.score().toString() : "?") + "/" + grade.maxScore();
    }

    /** Late by so much, overridden, disputed, not on the roster; empty for a plain grade. */
    static String text(Gradebook gradebook, Grade grade) {
        List<String> marks = new ArrayList<>();
        if (grade.standing() == Standing.NOT_FINAL || grade.standing() == Standing.NOTHING_HANDED_IN) {
            marks.add(grade.standing().words());
        }
        if (grade.lateness().isLate()) {
            int days = grade.lateness().days();
            marks.add((grade.lateness().tooLate() ? "too late, " : "late, ") + days + (days == 1 ? " day" : " days"));
        }
        if (grade.isOverridden()) {
            marks.add("set by hand");
        }
        if (gradebook.conflictsOf(grade.student()).findAny().isPresent()) {
            marks.add("disputed");
        }
        if (!grade.listed()) {
            marks.add("not on the roster");
        }
        return String.join("; ", marks);
    }

    static String holds(AuditEntry entry) {
        return switch (entry.outcome()) {
            case APPLIED -> "yes";
            case SUPERSEDED -> "no, replaced since";
            case DISPUTED -> "no, disputed";
        };
    }

    /** The overrides that hold for a student. */
    static List<AuditEntry> holding(Gradebook gradebook, Grade grade) {
        return gradebook
                .overridesOf(grade.student())
                .filter(entry -> entry.outcome() == AuditEntry.Outcome.APPLIED)
                .toList();
    }

    static String signed(Points points) {
        return points.isNegative() ? "−" + Points.ZERO.minus(points) : "+" + points;
    }
}
