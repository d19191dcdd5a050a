package mathdl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import mathdl.judge.BadInput;
import mathdl.judge.intake.Layout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class LayoutOptionTest {
    @TempDir
    private Path directory;

    @Command
    private static final class Grading {
        @Mixin
        private LayoutOption layout;
    }

    @BeforeEach
    void lay() throws IOException {
        Files.writeString(directory.resolve("doejane_101_9001_SumAnswer.java"), "");
        Files.createDirectory(directory.resolve("Jane Doe_123456_assignsubmission_file_"));
    }

    private static LayoutOption option(String... arguments) {
        Grading grading = new Grading();
        new CommandLine(grading).parseArgs(arguments);
        return grading.layout;
    }

    @Test
    void a_person_may_force_each_layout_by_its_word() {
        assertThat(Arrays.stream(LayoutOption.Choice.values()).skip(1).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Layout.values()).map(Layout::word).toList());
    }

    @Test
    void what_is_forced_is_read_so_and_told_to_the_report() throws IOException {
        assertThat(option("--layout", "canvas").list(directory).submissions()).containsOnlyKeys("doejane-101");
        assertThat(option("--layout", "moodle").list(directory).submissions()).containsOnlyKeys("Jane Doe-123456");
        assertThat(option("--layout", "plain").list(directory).submissions()).hasSize(2);
        assertThat(option("--layout", "moodle").facts()).isEqualTo(Map.of("layout", "moodle"));
        assertThatThrownBy(() -> option("--layout", "gradescope").list(directory))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("nothing that fits a Gradescope export");
    }

    @Test
    void without_it_only_what_is_sure_is_taken() throws IOException {
        assertThatThrownBy(() -> option().list(directory))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--layout");
        Files.delete(directory.resolve("doejane_101_9001_SumAnswer.java"));

        assertThat(option().list(directory).layout()).isEqualTo(Layout.MOODLE);
        assertThat(option().facts()).isEmpty();
    }
}
