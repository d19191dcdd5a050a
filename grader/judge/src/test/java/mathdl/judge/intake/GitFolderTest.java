package mathdl.judge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mathdl.fixture.FixtureCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFolderTest {
    private static final String SUM = FixtureCourse.STUDENT + "SumAnswer.java";

    @TempDir
    private Path folder;

    private Submission read() {
        return new Intake(FixtureCourse.course()).read("student", folder);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private void repository(String at) throws IOException {
        write(at + "HEAD", "ref: refs/heads/main\n");
        write(at + "config", "[core]\n\tfsmonitor = touch ran\n");
        write(at + "hooks/post-checkout", "touch ran\n");
        Files.createDirectories(folder.resolve(at + "objects/pack"));
        Files.createDirectories(folder.resolve(at + "refs/heads"));
    }

    @Test
    void a_clone_is_its_work_tree() throws IOException {
        repository(".git/");
        write(".git/SumAnswer.java", "not this");
        write("src/SumAnswer.java", "text");

        assertThat(read().sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(read().notes()).containsExactly("left aside: .git (a folder of tools)");
    }

    @Test
    void a_linked_work_tree_is_graded_too() throws IOException {
        write(".git", "gitdir: /elsewhere/.git/worktrees/hw1\n");
        write("SumAnswer.java", "text");

        assertThat(read().sources()).isEqualTo(Map.of(SUM, "text"));
    }

    @Test
    void a_bare_repository_is_refused_with_what_to_do() throws IOException {
        repository("");

        assertThat(read().refusal()).contains("bare Git repository", "clone it");
    }

    @Test
    void an_empty_work_tree_is_refused_with_what_to_do() throws IOException {
        repository(".git/");

        assertThat(read().refusal()).contains("work tree is empty", "check out the branch");
    }

    /** A student may well call a file HEAD. */
    @Test
    void a_folder_that_only_resembles_a_repository_is_graded() throws IOException {
        write("HEAD", "x");
        write("objects/x", "x");
        write("SumAnswer.java", "text");

        assertThat(read().sources()).isEqualTo(Map.of(SUM, "text"));
    }
}
