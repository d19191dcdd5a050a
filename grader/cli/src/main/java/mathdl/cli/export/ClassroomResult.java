package mathdl.cli.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import mathdl.cli.report.Visible;
import mathdl.model.Verdict;
import mathdl.model.gradebook.Adjustment;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Points;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/**
 * The output {@code result} of an autograding step, which GitHub Classroom's reporter reads: JSON in base64. The reporter
 * adds up the scores of the tests, so they add up to the grade, lateness and overrides included; the table that it prints
 * is another sum, the share of passed tests, and counts nowhere.
 */
final class ClassroomResult extends EachSubmission {
    private record Result(int version, String status, Points maxScore, List<Test> tests) {}

    private record Test(
            String name,
            String status,
            String message,
            String testCode,
            String filename,
            int lineNo,
            long executionTime,
            Points score) {}

    ClassroomResult() {
        super("classroom", ".base64");
    }

    @Override
    String text(Report report, SubmissionResult submission, Grade grade, Consumer<String> notes) {
        return Base64.getEncoder()
                        .encodeToString(json(result(submission, grade)).getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /** With a maximum of 0 the reporter reports no points at all: what the grader failed to judge is no zero. */
    private static Result result(SubmissionResult submission, Grade grade) {
        List<Counted> counted = Counted.in(submission, grade);
        if (!grade.isFinal()) {
            return new Result(
                    1,
                    "error",
                    Points.ZERO,
                    counted.stream().map(one -> test(one, Points.ZERO)).toList());
        }
        List<Test> tests = new ArrayList<>();
        counted.forEach(one -> tests.add(test(one, one.points())));
        Adjustment.of(grade).forEach(one -> tests.add(test(one)));
        boolean full = grade.score().compareTo(grade.maxScore()) >= 0;
        return new Result(1, full ? "pass" : "fail", grade.maxScore(), tests);
    }

    private static Test test(Counted counted, Points score) {
        String name =
                counted.exercise().id() + " " + Visible.line(counted.check().name());
        return new Test(
                name,
                status(counted.check().verdict()),
                evidence(counted.check()),
                "",
                "",
                0,
                counted.check().millis(),
                score);
    }

    private static Test test(Adjustment adjustment) {
        String status = adjustment.points().isNegative() ? "fail" : "pass";
        return new Test(adjustment.words(), status, "", "", "", 0, 0, adjustment.points());
    }

    private static String status(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "pass";
            case GRADER_FAULT -> "error";
            case REJECTED, DENIED, OUT_OF_MEMORY, CRASHED, TIMED_OUT, FAILED, UNATTEMPTED, SKIPPED -> "fail";
        };
    }
}
