package mathdl.cli.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mathdl.cli.report.Visible;
import mathdl.model.Verdict;
import mathdl.model.gradebook.Adjustment;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Points;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** What a Gradescope autograder leaves as {@code /autograder/results/results.json}. */
final class GradescopeJson extends EachSubmission {
    private static final String VISIBLE = "visible";
    private static final String TEXT = "text";

    /**
     * The file.
     *
     * @param score holds whatever the tests add up to: lateness and overrides are in it
     */
    private record Results(
            Points score,
            long executionTime,
            String output,
            String outputFormat,
            String testOutputFormat,
            String testNameFormat,
            String visibility,
            String stdoutVisibility,
            Run extraData,
            List<Test> tests) {}

    private record Run(String courseVersion, String seedFingerprint) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Test(
            Points score,
            Points maxScore,
            String status,
            String name,
            String number,
            String output,
            List<String> tags,
            String visibility) {}

    GradescopeJson() {
        super("gradescope", ".json");
    }

    /** Without a file Gradescope says that the autograder failed, which is true, and gives no zero. */
    @Override
    String text(Report report, SubmissionResult submission, Grade grade, Consumer<String> notes) {
        if (!grade.isFinal()) {
            notes.accept(submission.id() + " has no results.json: the grader failed on part of it");
            return null;
        }
        List<Counted> counted = Counted.in(submission, grade);
        long millis = counted.stream().mapToLong(one -> one.check().millis()).sum();
        return json(new Results(
                grade.score(),
                (millis + 999) / 1000,
                output(submission, grade),
                TEXT,
                TEXT,
                TEXT,
                VISIBLE,
                "hidden",
                new Run(report.courseVersion(), report.seedFingerprint()),
                counted.stream().map(GradescopeJson::test).toList()));
    }

    private static Test test(Counted counted) {
        Verdict verdict = counted.check().verdict();
        String evidence = evidence(counted.check());
        return new Test(
                counted.points(),
                counted.maxPoints(),
                verdict == Verdict.PASSED ? "passed" : "failed",
                Visible.line(counted.check().name()),
                counted.number(),
                evidence.isEmpty() ? null : evidence,
                List.of(verdict.word()),
                VISIBLE);
    }

    private static String output(SubmissionResult submission, Grade grade) {
        String adjusted = Adjustment.of(grade).stream()
                .map(one -> one.words() + ": " + (one.points().isNegative() ? "" : "+") + one.points())
                .collect(Collectors.joining("\n"));
        String notes = submission.notes().stream().map(Visible::line).collect(Collectors.joining("\n"));
        return (adjusted + "\n" + notes).strip();
    }
}
