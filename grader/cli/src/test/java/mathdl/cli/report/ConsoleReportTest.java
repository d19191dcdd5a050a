package mathdl.cli.report;

import static mathdl.cli.report.SampleClass.BITS;
import static mathdl.cli.report.SampleClass.faulty;
import static mathdl.cli.report.SampleClass.mistaken;
import static mathdl.cli.report.SampleClass.passed;
import static mathdl.cli.report.SampleClass.rejected;
import static mathdl.cli.report.SampleClass.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mathdl.model.Fact;
import mathdl.model.Verdict;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;
import mathdl.model.course.Exercise;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Diagnosis;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ConsoleReportTest {
    private static final String HOSTILE = "\u001b]0;owned\u0007\u001b[2J\u202eevil @|red x|@\r";

    @Test
    void shows_an_exercise_in_detail() {
        assertThat(printed(console -> console.exercise(entry(), mistaken("2.1", BITS, "0.912845", "1.316957"))))
                .isEqualTo("""
                        2.1 Entropy: measure uncertainty
                        ✗ failed, 2 of 6 points

                          ✗ 0/2  agrees with the sum of −p ln p over random distributions
                                 the answer is not the expected value
                                   expected   0.912845350
                                   actual     1.316957800
                                   error      4.04e-01
                                   tolerance  1e-10 relative: a dozen roundings of terms of one sign
                          ✗ 0/2  is ln n for the uniform distribution on n outcomes
                                 the answer is not the expected value
                                   expected   0.912845351
                                   actual     1.316957801
                                   error      4.04e-01
                                   tolerance  1e-10 relative: a dozen roundings of terms of one sign
                          ✓ 2/2  treats 0 · ln 0 as 0

                          Known mistake: bits
                          These values are in bits. The contract asks for nats: use the natural logarithm.
                        """);
    }

    @Test
    void says_what_all_checks_say_once() {
        String text = printed(console -> console.exercise("2.3", rejected("2.3")));
        assertThat(text).containsOnlyOnce("does not compile").contains("return p.mul(log(p.div(q)))\n");
        assertThat(text.lines().filter(line -> line.startsWith("  ¬ 0/2"))).hasSize(3);
    }

    @Test
    void closes_a_grading_run_with_a_line_a_submission_and_the_class() {
        List<String> lines =
                printed(console -> console.grade(SampleClass.report())).lines().toList();
        assertThat(lines)
                .startsWith(
                        "submission        score  2.1            2.3            2.5",
                        "does-not-compile   6/20  ✓ passed       ¬ rejected     – unattempted")
                .contains(
                        "reversed-kl        8/20  ✓ passed       ✗ failed       – unattempted",
                        "note on partial: left aside: notes.txt",
                        "class          mean 10.0, median 11.0 of 20 points, 10 submissions",
                        "misconception  2.3 reversed: reversed-kl",
                        "sandbox        bwrap")
                .endsWith("seed           9c41d7e0");
    }

    @Test
    void says_faults_first() {
        String text = printed(console -> console.grade(
                SampleClass.report(List.of(submission("a", passed("2.1")), submission("b", faulty("2.1"))))));
        assertThat(text).startsWith("GRADER FAULT").contains("  b  2.1  the judge lost its connection to the worker\n");
        assertThat(text).contains("0?/6", "mean 6.0", "left out for grader faults: 1");
    }

    @Test
    void says_loudly_that_nothing_was_isolated() {
        Report report = new Report(1, "v", "s", Map.of(Report.SANDBOX, "none"), List.of());
        assertThat(printed(console -> console.grade(report)))
                .contains("Sandbox level none: untrusted code was NOT isolated");
        assertThat(printed(console -> console.grade(SampleClass.report()))).doesNotContain("NOT isolated");
    }

    @Test
    void shows_a_submission_without_exercises() {
        Report report = SampleClass.report(List.of(
                new SubmissionResult("broken", List.of(), List.of("the archive is damaged")),
                submission("a", passed("2.1"))));
        assertThat(printed(console -> console.grade(report)))
                .contains("broken        0/0\n", "note on broken: the archive");
    }

    @Test
    void shows_marks_by_chapter_where_words_would_be_too_wide() {
        List<ExerciseResult> many = IntStream.rangeClosed(1, 12)
                .mapToObj(k ->
                        new ExerciseResult((1 + k / 7) + "." + k, passed("2.1").checks()))
                .toList();
        String text = printed(
                console -> console.grade(SampleClass.report(List.of(new SubmissionResult("a", many, List.of())))));
        assertThat(text).startsWith("submission  score  1       2\na           72/72  ✓✓✓✓✓✓  ✓✓✓✓✓✓\n\n✓ passed\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void uses_ascii_marks_where_the_charset_has_no_others() {
        byte[] bytes = bytes(Ansi.OFF, StandardCharsets.US_ASCII, console -> console.grade(SampleClass.report()));
        assertThat(new String(bytes, StandardCharsets.US_ASCII))
                .contains("x failed", "+ passed", "- unattempted", "t timed-out", "r rejected", "c crashed")
                .doesNotContain("?");
    }

    @Test
    void colours_only_where_it_may_and_then_says_the_same() {
        String plain = printed(console -> console.grade(SampleClass.report()));
        String coloured = new String(
                bytes(Ansi.ON, StandardCharsets.UTF_8, console -> console.grade(SampleClass.report())),
                StandardCharsets.UTF_8);
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[32m✓ passed\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").lines().map(String::stripTrailing))
                .containsExactlyElementsOf(plain.lines().toList());
    }

    @Test
    void shows_whatever_a_student_wrote_and_obeys_none_of_it() {
        CheckResult check = new CheckResult(
                HOSTILE,
                Verdict.FAILED,
                0,
                1,
                HOSTILE,
                List.of(new Fact(HOSTILE, HOSTILE)),
                new Diagnosis(HOSTILE, HOSTILE),
                1);
        CheckResult fault = new CheckResult(HOSTILE, Verdict.GRADER_FAULT, 0, 1, HOSTILE, List.of(), null, 1);
        Stream<ExerciseResult> exercises =
                Stream.of(List.of(check), List.of(check, fault)).map(checks -> new ExerciseResult(HOSTILE, checks));
        List<ExerciseResult> hostile = new ArrayList<>(exercises.toList());
        Report report = new Report(
                1,
                HOSTILE,
                HOSTILE,
                Map.of(Report.SANDBOX, HOSTILE),
                List.of(new SubmissionResult(HOSTILE, hostile, List.of(HOSTILE))));
        String text = printed(console -> {
            console.grade(report);
            hostile.forEach(exercise -> console.exercise(HOSTILE, exercise));
        });
        assertThat(text.codePoints().filter(point -> point != '\n'))
                .noneMatch(Character::isISOControl)
                .noneMatch(point -> point == 0x202e);
        assertThat(text).contains("\\u001b[2J\\u202eevil", "@|red x|@");
    }

    private static Course.Entry entry() {
        Exercise entropy = new Exercise("2.1", "Entropy", 15, 1, "measure uncertainty", List.of(), List.of(), "");
        return new Course.Entry(
                new Chapter(2, "Information theory", "information", "ch02", List.of(), List.of(entropy)), entropy);
    }

    private static String printed(Consumer<ConsoleReport> action) {
        return new String(bytes(Ansi.OFF, StandardCharsets.UTF_8, action), StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n");
    }

    private static byte[] bytes(Ansi ansi, Charset charset, Consumer<ConsoleReport> action) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        action.accept(new ConsoleReport(new PrintStream(bytes, false, charset), ansi, charset));
        return bytes.toByteArray();
    }
}
