package mathdl.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mathdl.model.Fact;
import mathdl.model.Verdict;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.AuditEntry;
import mathdl.model.gradebook.Conflict;
import mathdl.model.gradebook.ExerciseGrade;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.Lateness;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Note;
import mathdl.model.gradebook.Points;
import mathdl.model.gradebook.Student;
import mathdl.model.gradebook.WeightedExercise;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Diagnosis;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of a report may be a student's; none may become part of the page's structure. */
class HtmlInjectionTest {
    private static final Pattern TAG =
            Pattern.compile("<(/?[a-zA-Z!][^\\s>]*)((?:\\s+[^\\s=>]+(?:=\"[^\"]*\")?)*)\\s*>");
    private static final int FIELDS_OF_CLASS_PAGE = 38;
    private static final int FIELDS_OF_STUDENT_PAGE = 19;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "\" onmouseover=\"alert(1)",
                "javascript:alert(1)",
                "</style><script>alert(1)</script>",
                "</title><svg onload=alert(1)>",
                "--><b>x</b><!--",
                "<![CDATA[<b>x</b>]]>",
                "&lt;script&gt;&#x3c;b>",
                "${7*7}<%= 7*7 %>{{7*7}}",
                "</bdi></main><base href=//x>",
                "\u202e<b>\u0000"
            })
    void keeps_the_structure_of_both_pages_whatever_a_text_holds(String hostile) throws IOException {
        assertSameStructure(classPage("plain", "p"), classPage(hostile, "h"), hostile, FIELDS_OF_CLASS_PAGE);
        assertSameStructure(studentPage("plain", "p"), studentPage(hostile, "h"), hostile, FIELDS_OF_STUDENT_PAGE);
    }

    private static void assertSameStructure(String plain, String page, String hostile, int fields) {
        assertThat(structure(page)).isEqualTo(structure(plain));
        assertThat(page.replaceAll("(?s)<style>.*?</style>", "")).doesNotContain("<script", "<img", "<b>", "<base");
        assertThat(page).doesNotContainPattern("(href|src)=\"\\s*javascript:");
        if (hostile.contains("<")) {
            assertThat(page).doesNotContain(hostile);
        }
        assertThat(shown(page, Visible.line(hostile))).as("fields shown").isEqualTo(fields);
    }

    /** Names of tags and of their attributes, in order; a tag that an escape let through would add to them. */
    private static List<String> structure(String page) {
        return TAG.matcher(page)
                .results()
                .map(tag -> tag.group(1) + tag.group(2).replaceAll("=\"[^\"]*\"", ""))
                .toList();
    }

    /** How often a reader meets a text. */
    private static int shown(String page, String text) {
        String read = page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return read.split(Pattern.quote(text), -1).length - 1;
    }

    private String classPage(String text, String folder) throws IOException {
        HtmlReport.write(report(text), directory.resolve(folder));
        return Files.readString(directory.resolve(folder).resolve("index.html"));
    }

    private String studentPage(String text, String folder) throws IOException {
        HtmlReport.write(report(text), directory.resolve(folder));
        return Files.readString(directory.resolve(folder).resolve(HtmlReport.link(text)));
    }

    private static Report report(String text) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(Report.SANDBOX, "none, " + text);
        environment.put(text, text);
        CheckResult failed = new CheckResult(
                text, Verdict.FAILED, 0, 1, text, List.of(new Fact(text, text)), new Diagnosis(text, text), 1);
        CheckResult alone = new CheckResult("alone", Verdict.FAILED, 0, 1, "alone", List.of(), null, 1);
        CheckResult fault = new CheckResult(text + 2, Verdict.GRADER_FAULT, 0, 1, text, List.of(), null, 1);
        ExerciseResult exercise = new ExerciseResult(text, List.of(failed, alone, fault));
        return new Report(
                Report.SCHEMA_VERSION,
                text,
                text,
                environment,
                List.of(new SubmissionResult(text, List.of(exercise), List.of(text))),
                gradebook(text));
    }

    private static Gradebook gradebook(String text) {
        Moment when = Moment.of("2026-11-30T12:00:00Z");
        Assignment assignment =
                new Assignment(text, text, List.of(new WeightedExercise(text, Points.of(2))), when, null, text);
        ExerciseGrade exercise = new ExerciseGrade(text, Points.of(1), Points.of(3), Points.of(2), Points.of(2), true);
        Student student = new Student(text, text, text, text, text, text, text, text, text);
        Lateness late = new Lateness(when, when, 1, Points.of(10), false);
        AuditEntry entry = new AuditEntry(
                text, when, text, text, Points.of(1), Points.of(2), text, text, AuditEntry.Outcome.APPLIED);
        Conflict conflict = new Conflict(text, null, List.of(new Conflict.Side(text, Points.of(1), text)));
        return new Gradebook(
                assignment,
                List.of(new Grade(student, text, false, List.of(exercise), late, null)),
                List.of(entry),
                List.of(conflict),
                List.of(new Note(text, text)));
    }
}
