package mathdl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mathdl.judge.BadInput;
import mathdl.model.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutDirectoryTest {
    private static final String SEED = "01234567";

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
        OutDirectory.claim(out, submissions, SEED);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void takes_its_own_earlier_report_and_keeps_it() throws IOException {
        OutDirectory.claim(out, submissions, SEED).write(report("first"));
        OutDirectory.claim(out, submissions, SEED).write(report("second"));
        assertThat(out.resolve("report.json")).content().contains("second");
        assertThat(out.resolve("report.previous.json")).content().contains("first");
    }

    @Test
    void refuses_the_report_of_another_seed() throws IOException {
        OutDirectory.claim(out, submissions, SEED).write(report("first"));
        assertThatThrownBy(() -> OutDirectory.claim(out, submissions, "76543210"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("another run")
                .hasMessageContaining(SEED);
    }

    @Test
    void refuses_the_report_of_another_class() throws IOException {
        OutDirectory.claim(out, submissions, SEED).write(report("first"));
        Path other = Files.createDirectory(directory.resolve("other"));
        assertThatThrownBy(() -> OutDirectory.claim(out, other, SEED))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(submissions.toString());
    }

    @Test
    void refuses_to_lie_inside_the_class_through_a_link_too() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), submissions);
        for (Path inside : List.of(submissions, submissions.resolve("out"), link.resolve("deep/out"))) {
            assertThatThrownBy(() -> OutDirectory.claim(inside, submissions, SEED))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("inside the class");
        }
        assertThat(submissions).isEmptyDirectory();
    }

    @Test
    void may_lie_beside_a_class_whose_name_begins_the_same() throws IOException {
        OutDirectory.claim(directory.resolve("class-out"), submissions, SEED);
        assertThat(directory.resolve("class-out")).isDirectory();
    }

    private Report report(String version) {
        return new Report(
                Report.SCHEMA_VERSION, version, SEED, Map.of(OutDirectory.CLASS, submissions.toString()), List.of());
    }
}
