package mathdl.cli.report;

import static mathdl.cli.report.SampleClass.faulty;
import static mathdl.cli.report.SampleClass.passed;
import static mathdl.cli.report.SampleClass.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    @TempDir
    Path out;

    @Test
    void writes_a_page_for_the_class_and_one_for_each_submission_and_nothing_else() throws IOException {
        HtmlReport.write(SampleClass.report(), out);
        try (Stream<Path> files = Files.walk(out).filter(Files::isRegularFile)) {
            assertThat(files.map(file -> out.relativize(file).toString().replace('\\', '/')))
                    .hasSize(11)
                    .contains("index.html", "students/perfect.html", "students/does-not-compile.html");
        }
    }

    @Test
    void links_every_submission_to_a_page_and_a_place_that_exist() throws Exception {
        String page = classPage(SampleClass.report());
        List<String> links = found(page, "href=\"(students/[^\"]+)\"");
        assertThat(links).hasSizeGreaterThan(30);
        for (String link : links) {
            String[] parts = link.split("#", -1);
            assertThat(out.resolve(parts[0])).isRegularFile();
            if (parts.length > 1) {
                assertThat(Files.readString(out.resolve(parts[0]))).contains("id=\"" + parts[1] + "\"");
            }
        }
    }

    @Test
    void says_score_verdict_message_facts_and_hint_on_a_students_page() throws IOException {
        HtmlReport.write(SampleClass.report(), out);
        String page = Files.readString(out.resolve("students/reversed-kl.html"));
        assertThat(text(page))
                .contains(
                        "8 of 20 points", "✗ failed", "the answer is not the expected value", "0.087660800", "9c41d7e0")
                .containsOnlyOnce("These are the values of KL(q, p).")
                .containsOnlyOnce("2.5 is not implemented yet");
        assertThat(page).contains("<th scope=\"row\"><bdi>tolerance</bdi></th>");
        assertThat(page).as("other students, and how the class was graded").doesNotContain("endless-loop", "bwrap");
    }

    @Test
    void gives_the_class_its_figures() throws IOException {
        String page = text(classPage(SampleClass.report()));
        assertThat(page)
                .contains("submissions 10 mean 10.0 median 11.0 possible 20")
                .contains("2.3 reversed", "3 of 8", "left aside: notes.txt", "sandbox bwrap", "ND4J 1.0.0-M2.1");
        assertThat(page.indexOf("is infinite where q is 0")).isLessThan(page.indexOf("treats 0 · ln 0 as 0"));
        assertThat(page).doesNotContain("Grader faults", "NOT isolated");
    }

    @Test
    void puts_faults_and_a_missing_sandbox_before_everything_else() throws IOException {
        Report report = new Report(
                1, "v", "s", Map.of(Report.SANDBOX, "none"), List.of(submission("a", passed("2.1"), faulty("2.3"))));
        String page = text(classPage(report));
        assertThat(page)
                .containsSubsequence("Grader faults", "a , exercise 2.3", "NOT isolated", "submissions", "6?/12");
        assertThat(text(Files.readString(out.resolve("students/a.html")))).contains("Not final.");
    }

    @Test
    void copes_with_an_empty_class_and_with_a_submission_without_exercises() throws IOException {
        assertThat(text(classPage(SampleClass.report(List.of())))).contains("submissions 0 mean – median –");
        Report broken = SampleClass.report(List.of(
                submission("a", passed("2.1")),
                new SubmissionResult("b", List.of(), List.of("the archive is damaged"))));
        assertThat(text(classPage(broken))).contains("b 0/0", "the archive is damaged");
        assertThat(text(Files.readString(out.resolve("students/b.html")))).contains("No exercise was judged.");
    }

    @Test
    void needs_nothing_but_itself_and_lets_nothing_in() throws Exception {
        String page = classPage(SampleClass.report());
        assertThat(page.toLowerCase(Locale.ROOT))
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .doesNotContain(
                        "<script", "<iframe", "<object", "http:", "https:", "@import", "url(", " style=", " src=")
                .doesNotContainPattern("\\son[a-z]+=");
        String style = found(page, "(?s)<style>(.*?)</style>").get(0);
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        String policy = found(page, "Content-Security-Policy\" content=\"([^\"]*)\"")
                .get(0)
                .replace("&#39;", "'");
        assertThat(policy)
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(sha) + "';")
                .doesNotContain("unsafe");
    }

    @Test
    void names_its_tables_and_their_headings() throws IOException {
        String page = classPage(SampleClass.report());
        assertThat(found(page, "(<table)")).hasSameSizeAs(found(page, "(<caption)"));
        assertThat(found(page, "<th(\\s[^>]*|)>")).isNotEmpty().allMatch(attributes -> attributes.contains("scope="));
        assertThat(found(page, "<h([1-6])")).startsWith("1").doesNotContain("3");
    }

    private String classPage(Report report) throws IOException {
        HtmlReport.write(report, out);
        return Files.readString(out.resolve("index.html"));
    }

    /** What a reader sees, with single blanks. */
    static String text(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    private static List<String> found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        return matcher.results().map(result -> result.group(1)).toList();
    }
}
