package mathdl.model.grading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mathdl.model.Verdict;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.ExerciseGrade;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Lateness;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Points;
import mathdl.model.gradebook.Student;
import mathdl.model.gradebook.WeightedExercise;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** Grades as the judge and the clock make them, before anybody overrides one. */
final class Judged {
    private final Report report;
    private final Assignment assignment;
    private final Roster roster;
    private final Map<String, Instant> handedIn;
    private final Map<String, Points> most = new HashMap<>();

    Judged(Report report, Assignment assignment, Roster roster, Map<String, Instant> handedIn) {
        this.report = report;
        this.assignment = assignment;
        this.roster = roster;
        this.handedIn = handedIn;
        for (SubmissionResult submission : report.submissions()) {
            for (ExerciseResult exercise : submission.exercises()) {
                most.merge(exercise.id(), Points.of(exercise.maxPoints()), (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
    }

    /** Those that anybody was judged on. */
    Set<String> exercises() {
        return most.keySet();
    }

    List<Grade> grades() {
        Map<String, SubmissionResult> submissions = new LinkedHashMap<>();
        report.submissions().forEach(submission -> submissions.put(submission.id(), submission));
        Map<RosterEntry, SubmissionResult> owned = new HashMap<>();
        roster.owners(submissions.keySet()).forEach((id, entry) -> owned.put(entry, submissions.remove(id)));
        List<Grade> grades = new ArrayList<>();
        roster.entries().forEach(entry -> grades.add(listed(entry, owned.get(entry))));
        submissions.values().forEach(submission -> grades.add(unlisted(submission)));
        return grades;
    }

    private Grade listed(RosterEntry entry, SubmissionResult submission) {
        Moment due =
                entry.extension() == null ? assignment.due() : entry.extension().due(assignment.due());
        if (submission == null) {
            return new Grade(entry.student(), null, true, exercises(null), Lateness.nothingHandedIn(due), null);
        }
        Moment came = entry.submitted() != null ? entry.submitted() : handedIn(submission);
        return new Grade(
                entry.student(), submission.id(), true, exercises(submission), assignment.lateness(due, came), null);
    }

    private Grade unlisted(SubmissionResult submission) {
        return new Grade(
                Student.unlisted(submission.id()),
                submission.id(),
                !roster.isGiven(),
                exercises(submission),
                assignment.lateness(assignment.due(), handedIn(submission)),
                null);
    }

    private Moment handedIn(SubmissionResult submission) {
        Instant instant = handedIn.get(submission.id());
        return instant == null ? null : Moment.of(instant);
    }

    private List<ExerciseGrade> exercises(SubmissionResult submission) {
        Map<String, ExerciseResult> results = new HashMap<>();
        if (submission != null) {
            submission.exercises().forEach(exercise -> results.put(exercise.id(), exercise));
        }
        return assignment.exercises().stream()
                .map(exercise -> grade(exercise, results.get(exercise.id())))
                .toList();
    }

    private ExerciseGrade grade(WeightedExercise exercise, ExerciseResult result) {
        Points of = most.getOrDefault(exercise.id(), Points.ZERO);
        return result == null
                ? new ExerciseGrade(exercise.id(), Points.ZERO, of, exercise.weight(), null, false)
                : new ExerciseGrade(
                        exercise.id(),
                        Points.of(result.points()),
                        of,
                        exercise.weight(),
                        null,
                        result.verdict() == Verdict.GRADER_FAULT);
    }
}
