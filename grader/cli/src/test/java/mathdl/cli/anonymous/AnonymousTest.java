package mathdl.cli.anonymous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mathdl.cli.export.Exports;
import mathdl.cli.export.Format;
import mathdl.cli.report.HtmlReport;
import mathdl.model.Fact;
import mathdl.model.Verdict;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Points;
import mathdl.model.gradebook.Student;
import mathdl.model.gradebook.WeightedExercise;
import mathdl.model.grading.Extension;
import mathdl.model.grading.Grading;
import mathdl.model.grading.ManualOverride;
import mathdl.model.grading.Roster;
import mathdl.model.grading.RosterEntry;
import mathdl.model.report.CheckResult;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.ReportFile;
import mathdl.model.report.SubmissionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnonymousTest {
    private static final long SECRET = 0x1234_5678_9abc_def0L;
    private static final List<String> NAMED = List.of(
            "ada-archive",
            "lovelace",
            "Ada",
            "ada@x.org",
            "al-hub",
            "al77",
            "sis-77",
            "canvas-17",
            "moodle-3",
            "bob",
            "12:34:56",
            "2026-12-03");

    @TempDir
    Path out;

    @Test
    void names_nobody_in_anything_that_is_written() throws IOException {
        Report report = new Anonymous(graded(), SECRET).report();
        ReportFile.write(report, out.resolve("report.json"));
        HtmlReport.write(report, out);
        Exports.write(report, List.of(Format.values()), out, note -> assertNobodyNamed(note));
        try (Stream<Path> files = Files.walk(out).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                assertNobodyNamed(out.relativize(file).toString());
                assertNobodyNamed(Files.readString(file));
            }
        }
    }

    @Test
    void keeps_scores_and_findings() {
        Report named = graded();
        Report report = new Anonymous(named, SECRET).report();
        assertThat(report.gradebook().grades().stream().map(Grade::score))
                .containsExactlyInAnyOrderElementsOf(
                        named.gradebook().grades().stream().map(Grade::score).toList());
        assertThat(report.submissions()).extracting(SubmissionResult::score).containsExactlyInAnyOrder(4, 0);
        assertThat(report.submissions().stream().flatMap(one -> one.exercises().stream()))
                .extracting(ExerciseResult::verdict)
                .containsExactlyInAnyOrder(Verdict.PASSED, Verdict.FAILED);
    }

    @Test
    void stays_the_same_for_one_seed_and_tells_nothing_under_another() {
        assertThat(new Anonymous(graded(), SECRET).report()).isEqualTo(new Anonymous(graded(), SECRET).report());
        assertThat(new Anonymous(graded(), SECRET + 1).key())
                .doesNotContainKeys(
                        new Anonymous(graded(), SECRET).key().keySet().toArray(String[]::new));
    }

    @Test
    void calls_a_student_the_same_in_the_report_and_in_its_gradebook() {
        Report report = new Anonymous(graded(), SECRET).report();
        Set<String> students = new HashSet<>();
        report.gradebook()
                .grades()
                .forEach(grade -> students.add(grade.student().id()));
        assertThat(students).hasSize(2).allMatch(id -> id.matches("student-[0-9a-f]{12}"));
        assertThat(report.submissions()).extracting(SubmissionResult::id).hasSameElementsAs(students);
        assertThat(report.gradebook().overrides().get(0).student()).isIn(students);
    }

    @Test
    void orders_students_by_pseudonym_for_the_order_of_names_would_tell() {
        Report report = new Report(
                1,
                "v",
                "s",
                Map.of(),
                Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                        .map(AnonymousTest::empty)
                        .toList());
        List<SubmissionResult> anonymous =
                new Anonymous(report, SECRET).report().submissions();
        assertThat(anonymous).extracting(SubmissionResult::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void leaves_a_word_alone_that_is_only_part_of_a_name() {
        Scrubbing scrubbing =
                new Scrubbing(new Student("may", "May Ex", "", "", "", "", "", "", ""), List.of("x"), "student-1");
        assertThat(scrubbing.text("x may be expected, MAY Mayday x, May Ex"))
                .isEqualTo("x student-1 be expected, student-1 Mayday x, student-1");
    }

    @Test
    void keeps_the_key_for_its_owner_alone() throws IOException {
        Path file = out.resolve("key.json");
        KeyFile.write(new Anonymous(graded(), SECRET).key(), file);
        assertThat(Files.readString(file)).contains("Lovelace", "student-");
        assumeTrue(Files.getFileStore(out).supportsFileAttributeView("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(out).isDirectoryNotContaining(path -> !path.equals(file));
    }

    private static void assertNobodyNamed(String text) {
        assertThat(text).doesNotContainIgnoringCase(NAMED.toArray(String[]::new));
    }

    private static SubmissionResult empty(String id) {
        return new SubmissionResult(id, List.of(), List.of());
    }

    private static Report graded() {
        Moment late = Moment.of("2026-12-02T12:34:56+01:00");
        Student ada = new Student(
                "lovelace", "Ada Lovelace", "ada@x.org", "canvas-17", "sis-77", "al77", "moodle-3", "al-hub", "");
        Extension own = new Extension.Until(Moment.of("2026-12-03T12:00:00+01:00"));
        Roster roster = new Roster(List.of(
                new RosterEntry(Student.unlisted("bob"), null, List.of(), null),
                new RosterEntry(ada, own, List.of("ada-archive"), late)));
        Assignment assignment = new Assignment(
                "a1",
                "Divergences",
                List.of(new WeightedExercise("2.1", Points.of(1))),
                Moment.of("2026-11-30T12:00:00+01:00"),
                null,
                "");
        ManualOverride override = new ManualOverride(
                "tess",
                Moment.of("2026-12-04T09:00:00+01:00"),
                "lovelace",
                "2.1",
                Points.of(3),
                "Ada was ill",
                false,
                "tess.jsonl:1");
        Report report = new Report(
                1,
                "v",
                "s",
                Map.of(Report.SANDBOX, "bwrap"),
                List.of(
                        submission("ada-archive", Verdict.FAILED, "Ada's /home/al77/lovelace.java: ADA-ARCHIVE"),
                        submission("bob", Verdict.PASSED, "bob")));
        return report.with(Grading.gradebook(report, assignment, roster, List.of(override), Map.of()));
    }

    private static SubmissionResult submission(String id, Verdict verdict, String text) {
        int points = verdict == Verdict.PASSED ? 4 : 0;
        CheckResult check = new CheckResult("is Σ", verdict, points, 4, text, List.of(new Fact(text, text)), null, 1);
        return new SubmissionResult(id, List.of(new ExerciseResult("2.1", List.of(check))), List.of(text));
    }
}
