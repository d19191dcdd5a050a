package mathdl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mathdl.judge.BadInput;
import mathdl.model.report.JournalHeader;
import mathdl.model.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutDirectoryTest {
    private static final String SEED = "01234567";
    private static final JournalHeader RUN = JournalHeader.of(Map.of("course version", "v1"));

    @TempDir
    private Path directory;

    private Path submissions;
    private Path out;

    @BeforeEach
    void lay() throws IOException {
        submissions = Files.createDirectory(directory.resolve("class")).toRealPath();
        out = directory.resolve("deep/out");
    }

    @Test
    void makes_a_new_directory() throws IOException {
        OutDirectory.claim(out, submissions, SEED, false);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void takes_its_own_earlier_report_and_keeps_it() throws IOException {
        OutDirectory.claim(out, submissions, SEED, false).write(report("first"));
        OutDirectory.claim(out, submissions, SEED, false).write(report("second"));
        assertThat(out.resolve("report.json")).content().contains("second");
        assertThat(out.resolve("report.previous.json")).content().contains("first");
    }

    @Test
    void refuses_the_report_of_another_seed() throws IOException {
        OutDirectory.claim(out, submissions, SEED, false).write(report("first"));
        assertThatThrownBy(() -> OutDirectory.claim(out, submissions, "76543210", false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("another run")
                .hasMessageContaining(SEED);
    }

    @Test
    void refuses_the_report_of_another_class() throws IOException {
        OutDirectory.claim(out, submissions, SEED, false).write(report("first"));
        Path other = Files.createDirectory(directory.resolve("other"));
        assertThatThrownBy(() -> OutDirectory.claim(out, other, SEED, false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(submissions.toString());
    }

    @Test
    void refuses_to_lie_inside_the_class_through_a_link_too() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), submissions);
        for (Path inside : List.of(submissions, submissions.resolve("out"), link.resolve("deep/out"))) {
            assertThatThrownBy(() -> OutDirectory.claim(inside, submissions, SEED, false))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("inside the class");
        }
        assertThat(submissions).isEmptyDirectory();
    }

    @Test
    void may_lie_beside_a_class_whose_name_begins_the_same() throws IOException {
        OutDirectory.claim(directory.resolve("class-out"), submissions, SEED, false);
        assertThat(directory.resolve("class-out")).isDirectory();
    }

    @Test
    void refuses_a_run_that_was_cut_off_unless_it_is_resumed() throws IOException {
        OutDirectory.claim(out, submissions, SEED, false).journal(RUN, false).close();
        assertThatThrownBy(() -> OutDirectory.claim(out, submissions, SEED, false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--resume");
        OutDirectory.claim(out, submissions, SEED, true).journal(RUN, true).close();
    }

    @Test
    void resumes_where_there_is_nothing_yet() throws IOException {
        OutDirectory.claim(out, submissions, SEED, true).journal(RUN, true).close();
        assertThat(out.resolve("journal.jsonl")).isNotEmptyFile();
    }

    @Test
    void does_not_resume_a_run_of_other_contents() throws IOException {
        OutDirectory.claim(out, submissions, SEED, false).journal(RUN, false).close();
        OutDirectory again = OutDirectory.claim(out, submissions, SEED, true);
        JournalHeader other = JournalHeader.of(Map.of("course version", "v2"));
        assertThatThrownBy(() -> again.journal(other, true))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("its course version was v1, and now is v2");
    }

    @Test
    void removes_the_drafts_that_a_killed_run_has_left() throws IOException {
        OutDirectory.claim(out, submissions, SEED, false).journal(RUN, false).close();
        Path students = Files.createDirectory(out.resolve("students"));
        for (Path directory : List.of(out, students)) {
            Files.createFile(directory.resolve("." + UUID.randomUUID() + ".tmp"));
            Files.createFile(directory.resolve(".of-somebody-else.tmp"));
        }
        OutDirectory.claim(out, submissions, SEED, true).journal(RUN, true).close();
        assertThat(out).isDirectoryNotContaining("glob:**.????????-*.tmp");
        assertThat(students).isDirectoryNotContaining("glob:**.????????-*.tmp");
        assertThat(out).isDirectoryContaining("glob:**.of-somebody-else.tmp");
    }

    private Report report(String version) {
        return new Report(
                Report.SCHEMA_VERSION, version, SEED, Map.of(OutDirectory.CLASS, submissions.toString()), List.of());
    }
}
