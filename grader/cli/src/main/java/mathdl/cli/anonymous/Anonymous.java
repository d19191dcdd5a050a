package mathdl.cli.anonymous;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mathdl.model.gradebook.AuditEntry;
import mathdl.model.gradebook.Conflict;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.Lateness;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Note;
import mathdl.model.gradebook.Student;
import mathdl.model.grading.Grading;
import mathdl.model.report.Report;

/**
 * A report in which nobody is named. Everything that is written afterwards, pages and their file names included, is written
 * from it. Students stand in the order of their pseudonyms, for the order of their names would tell.
 */
public final class Anonymous {
    /** The environment's key that says that a report is one. */
    private static final String MARK = "anonymous";

    private static final String MARKED = "yes";

    private final Report report;
    private final Map<String, Scrubbing> byStudent = new HashMap<>();
    private final Map<String, Scrubbing> bySubmission = new HashMap<>();
    private final Map<String, String> pseudonyms = new HashMap<>();
    private final Map<String, Student> key = new TreeMap<>();

    public Anonymous(Report report, long secretSeed) {
        this.report = report;
        Pseudonyms names = new Pseudonyms(secretSeed);
        for (Grade grade : Grading.gradebook(report).grades()) {
            String pseudonym = names.of(grade.student().id());
            List<String> ids = grade.submission() == null ? List.of() : List.of(grade.submission());
            Scrubbing scrubbing = new Scrubbing(grade.student(), ids, pseudonym);
            pseudonyms.put(grade.student().id(), pseudonym);
            byStudent.put(grade.student().id(), scrubbing);
            bySubmission.put(grade.submission(), scrubbing);
            key.put(pseudonym, grade.student());
        }
    }

    /** Whether a report is one without names. */
    public static boolean isMarked(Report report) {
        return MARKED.equals(report.environment().get(MARK));
    }

    /** Who is behind each pseudonym. */
    public Map<String, Student> key() {
        return key;
    }

    /** The report without names. */
    public Report report() {
        Map<String, String> environment = new LinkedHashMap<>(report.environment());
        environment.put(MARK, MARKED);
        Report bare = new Report(
                report.schemaVersion(),
                report.courseVersion(),
                report.seedFingerprint(),
                environment,
                report.submissions().stream()
                        .map(submission -> bySubmission.get(submission.id()).submission(submission))
                        .sorted(Comparator.comparing(submission -> submission.id()))
                        .toList());
        return report.gradebook() == null ? bare : bare.with(gradebook(report.gradebook()));
    }

    private Gradebook gradebook(Gradebook named) {
        return new Gradebook(
                named.assignment(),
                named.grades().stream()
                        .map(grade -> grade(named, grade))
                        .sorted(Comparator.comparing(grade -> grade.student().id()))
                        .toList(),
                named.overrides().stream().map(this::entry).toList(),
                named.conflicts().stream()
                        .map(one -> new Conflict(pseudonyms.get(one.student()), one.exercise(), one.sides()))
                        .toList(),
                named.notes().stream()
                        .map(note -> new Note(pseudonyms.get(note.student()), note.text()))
                        .sorted(Comparator.comparing(Note::words))
                        .toList());
    }

    /** When somebody handed in, and an extension of one's own, tell who it is: how late it was stays. */
    private Grade grade(Gradebook named, Grade grade) {
        String pseudonym = pseudonyms.get(grade.student().id());
        Lateness late = grade.lateness();
        Moment due = named.assignment().due();
        return new Grade(
                Student.unlisted(pseudonym),
                grade.submission() == null ? null : pseudonym,
                grade.listed(),
                grade.exercises(),
                new Lateness(due, null, late.days(), late.percent(), late.tooLate()),
                grade.override());
    }

    private AuditEntry entry(AuditEntry entry) {
        return new AuditEntry(
                entry.author(),
                entry.when(),
                pseudonyms.get(entry.student()),
                entry.exercise(),
                entry.judged(),
                entry.points(),
                byStudent.get(entry.student()).text(entry.why()),
                entry.place(),
                entry.outcome());
    }
}
