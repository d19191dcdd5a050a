package mathdl.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mathdl.model.Verdict;
import mathdl.model.report.CheckResult;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/**
 * An exercise of a submission that the grader failed to judge.
 *
 * @param message what the checks that could not be judged say, each thing once
 */
record Fault(String submission, String exercise, String message) {
    static final String CONSEQUENCE = "These exercises could not be judged; the scores they belong to are not final.";

    static List<Fault> in(Report report) {
        return report.submissions().stream().flatMap(Fault::in).toList();
    }

    private static Stream<Fault> in(SubmissionResult submission) {
        return submission.exercises().stream()
                .filter(exercise -> exercise.verdict() == Verdict.GRADER_FAULT)
                .map(exercise -> new Fault(submission.id(), exercise.id(), messages(exercise)));
    }

    private static String messages(ExerciseResult exercise) {
        return exercise.checks().stream()
                .filter(check -> check.verdict() == Verdict.GRADER_FAULT)
                .map(CheckResult::message)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
