package mathdl.cli.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;
import mathdl.model.report.WholeFile;

/** A report as pages that need nothing but themselves: no script, no font, no request. */
public final class HtmlReport {
    /** The folder of the students' pages. */
    public static final String STUDENTS = "students";

    private HtmlReport() {}

    /**
     * Writes {@code index.html} for the class and {@code students/ID.html} for each submission, each whole or not at
     * all. A student's page stands alone and says nothing about others.
     */
    public static void write(Report report, Path outDirectory) throws IOException {
        Path students = Files.createDirectories(outDirectory.resolve(STUDENTS));
        removePagesOfOthers(report, students);
        for (SubmissionResult submission : report.submissions()) {
            WholeFile.write(students.resolve(PageName.of(submission.id())), studentPage(report, submission));
        }
        WholeFile.write(outDirectory.resolve("index.html"), classPage(report));
    }

    /** Pages of an earlier run, of submissions that are no longer in the class. */
    private static void removePagesOfOthers(Report report, Path students) throws IOException {
        Set<String> pages = report.submissions().stream()
                .map(submission -> PageName.of(submission.id()))
                .collect(Collectors.toSet());
        try (DirectoryStream<Path> old = Files.newDirectoryStream(students, "*.html")) {
            for (Path page : old) {
                if (!pages.contains(page.getFileName().toString())) {
                    Files.delete(page);
                }
            }
        }
    }

    /** Where {@link #write} puts the page of a submission, relative to the class page. */
    static String link(String submissionId) {
        return STUDENTS + "/" + PageName.of(submissionId);
    }

    /** The place of an exercise in a student's page. */
    static String anchor(String exerciseId) {
        return "exercise-" + exerciseId.replaceAll("[^0-9.]", "-");
    }

    private static String classPage(Report report) {
        StringOutput page = new StringOutput();
        JteclassPageGenerated.render(new OwaspHtmlTemplateOutput(page), null, ClassPage.of(report));
        return page.toString();
    }

    private static String studentPage(Report report, SubmissionResult submission) {
        StringOutput page = new StringOutput();
        JtestudentPageGenerated.render(new OwaspHtmlTemplateOutput(page), null, new StudentPage(report, submission));
        return page.toString();
    }
}
