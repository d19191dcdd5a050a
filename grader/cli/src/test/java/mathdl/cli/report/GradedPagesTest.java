package mathdl.cli.report;

import static mathdl.cli.report.HtmlReportTest.text;
import static mathdl.cli.report.SampleClass.faulty;
import static mathdl.cli.report.SampleClass.passed;
import static mathdl.cli.report.SampleClass.submission;
import static mathdl.cli.report.SampleClass.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.LatePolicy;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Points;
import mathdl.model.gradebook.Student;
import mathdl.model.gradebook.WeightedExercise;
import mathdl.model.grading.Extension;
import mathdl.model.grading.Grading;
import mathdl.model.grading.ManualOverride;
import mathdl.model.grading.Roster;
import mathdl.model.grading.RosterEntry;
import mathdl.model.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of a class with an assignment say beside its points. */
class GradedPagesTest {
    private static final Moment DUE = Moment.of("2026-11-30T12:00:00+01:00");

    @TempDir
    Path out;

    @BeforeEach
    void write() throws IOException {
        HtmlReport.write(graded(), out);
    }

    @Test
    void names_the_assignment_and_marks_every_grade_that_is_more_than_its_points() throws IOException {
        String page = text(Files.readString(out.resolve("index.html")));
        assertThat(page)
                .contains("Divergences , due 2026-11-30 12:00 +01:00")
                .contains("It counts 2.1 2.3 × 0.5")
                .contains("ada 9 8.1/9 late, 1 day", "bob 8 8/9 set by hand", "cy 6 ?/9 not final")
                .contains("submissions 4 mean 6.3 median 8.1", "possible 9", "Students by grade, without 1")
                .contains("dee 0 0/9 nothing handed in; disputed", "eve 9 9/9 not on the roster");
    }

    @Test
    void maps_misconceptions_of_what_counts() throws IOException {
        String page = text(Files.readString(out.resolve("index.html")));
        String map =
                page.substring(page.indexOf("Exercises and their misconceptions"), page.indexOf("Checks, the hardest"));
        assertThat(map).contains("2.1 – 4 of 4", "2.3 – 2 of 3").doesNotContain("2.5");
    }

    @Test
    void puts_conflicts_after_faults_and_before_figures() throws IOException {
        assertThat(text(Files.readString(out.resolve("index.html"))))
                .containsSubsequence(
                        "Grader faults",
                        "Overrides that contradict each other",
                        "tess says 1 (tess.jsonl:1), una says 2 (una.jsonl:1)",
                        "mean",
                        "Set by hand",
                        "bob 2.3 4 4 a slip of ours tess 2026-12-01 10:00 +01:00 yes",
                        "dee total 0 2 ill una 2026-12-01 10:00 +01:00 no, disputed");
    }

    @Test
    void tells_a_student_what_the_grade_is_made_of_and_nothing_of_others() throws IOException {
        String ada = student("ada");
        assertThat(ada)
                .contains("Grade 8.1 of 9", "Handed in 2026-12-01 10:00 +01:00.")
                .contains("Due for you 2026-11-30 13:00 +01:00.")
                .contains("late by 1 day, less 10 % of the points earned : −0.9")
                .doesNotContain("bob", "tess", "una");
        assertThat(student("bob"))
                .contains("exercise 2.3 set to 4 of 6 points by hand : +0")
                .contains("2.3 was set by hand: a slip of ours")
                .doesNotContain("tess", "Due for you");
        assertThat(student("eve"))
                .as("points of everything, which nobody counts")
                .doesNotContain("of 20 points");
        assertThat(student("cy")).contains("Not final.").doesNotContain("Grade ");
    }

    @Test
    void names_its_tables_and_their_headings() throws IOException {
        String page = Files.readString(out.resolve("index.html"));
        assertThat(count(page, "<table")).isEqualTo(count(page, "<caption")).isGreaterThan(4);
        assertThat(count(page, "<th ")).isEqualTo(count(page, "<th [^>]*scope="));
        assertThat(page).doesNotContain(" style=");
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }

    private String student(String id) throws IOException {
        return text(Files.readString(out.resolve(HtmlReport.link(id))));
    }

    private static Report graded() {
        Report report = SampleClass.report(List.of(
                submission("ada", passed("2.1"), passed("2.3")),
                submission("bob", passed("2.1"), wrong("2.3")),
                submission("cy", passed("2.1"), faulty("2.3")),
                submission("eve", passed("2.1"), passed("2.3"), passed("2.5"))));
        Assignment assignment = new Assignment(
                "a1",
                "Divergences",
                List.of(
                        new WeightedExercise("2.1", Points.of(1)),
                        new WeightedExercise("2.3", new Points(new java.math.BigDecimal("0.5")))),
                DUE,
                new LatePolicy(Points.of(10), 3, 0),
                "");
        Roster roster = new Roster(List.of(
                new RosterEntry(
                        Student.unlisted("ada"),
                        new Extension.By(Duration.ofHours(1)),
                        List.of(),
                        Moment.of("2026-12-01T10:00:00+01:00")),
                entry("bob"),
                entry("cy"),
                entry("dee")));
        List<ManualOverride> overrides =
                List.of(says("tess", "bob", "2.3", 4), says("tess", "dee", null, 1), says("una", "dee", null, 2));
        return report.with(Grading.gradebook(report, assignment, roster, overrides, Map.of()));
    }

    private static RosterEntry entry(String id) {
        return new RosterEntry(Student.unlisted(id), null, List.of(), DUE);
    }

    private static ManualOverride says(String author, String student, String exercise, int points) {
        return new ManualOverride(
                author,
                Moment.of("2026-12-01T10:00:00+01:00"),
                student,
                exercise,
                Points.of(points),
                exercise == null ? "ill" : "a slip of ours",
                false,
                author + ".jsonl:1");
    }
}
