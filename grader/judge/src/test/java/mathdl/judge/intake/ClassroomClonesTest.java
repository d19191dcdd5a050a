package mathdl.judge.intake;

import static mathdl.judge.intake.LaidOut.SUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import mathdl.judge.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassroomClonesTest {
    @TempDir
    private Path directory;

    /** A clone, one of a login with hyphens, one that nothing was pushed to, one with an archive. */
    private static LaidOut clones(Path directory) throws IOException {
        return new LaidOut(directory)
                .file("hw1-octocat/.git/HEAD", "ref: refs/heads/main")
                .file("hw1-octocat/" + SUM, "text")
                .file("hw1-jane-doe/.git/HEAD", "ref: refs/heads/main")
                .file("hw1-jane-doe/src/SumAnswer.java", "jane's")
                .file("hw1-bob/.git/HEAD", "ref: refs/heads/main")
                .file("hw1-eve/.git/HEAD", "ref: refs/heads/main")
                .file("hw1-eve/hw1.zip", Packed.zip(SUM, "eve's"));
    }

    @Test
    void gives_each_student_their_clone() throws IOException {
        LaidOut clones = clones(directory.resolve("hw1-submissions"));

        assertThat(clones.list().layout()).isEqualTo(Layout.CLASSROOM);
        assertThat(clones.list().remarks())
                .containsExactly(
                        "read as clones of GitHub Classroom: 4 students", "the assignment's name there is hw1");
        Map<String, Submission> read = clones.read();
        assertThat(read).containsOnlyKeys("octocat", "jane-doe", "bob", "eve");
        assertThat(read.get("octocat").sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(read.get("jane-doe").sources()).isEqualTo(Map.of(SUM, "jane's"));
        assertThat(read.get("bob").refusal()).contains("work tree is empty");
        assertThat(read.get("eve").sources()).isEqualTo(Map.of(SUM, "eve's"));
    }

    @Test
    void by_another_name_it_is_a_plain_class_unless_asked() throws IOException {
        LaidOut clones = clones(directory.resolve("monday"));

        assertThat(clones.list().layout()).isEqualTo(Layout.PLAIN);
        assertThat(clones.list().submissions()).containsKey("hw1-octocat");
        assertThat(Intake.list(clones.directory(), Layout.CLASSROOM).submissions())
                .containsOnlyKeys("octocat", "jane-doe", "bob", "eve");
    }

    @Test
    void what_the_directory_says_goes_before_what_the_names_share() throws IOException {
        Path folder = directory.resolve("hw-1-submissions");
        new LaidOut(folder).file("hw-1-anna-lee/x", "x").file("hw-1-anna-roe/x", "x");

        assertThat(Intake.list(folder).submissions()).containsOnlyKeys("anna-lee", "anna-roe");
        assertThat(Intake.list(folder, Layout.CLASSROOM).submissions()).containsOnlyKeys("anna-lee", "anna-roe");
    }

    @Test
    void one_clone_alone_does_not_tell_the_assignment() throws IOException {
        Path folder = directory.resolve("monday");
        new LaidOut(folder).file("hw1-octocat/x", "x");

        assertThatThrownBy(() -> Intake.list(folder, Layout.CLASSROOM))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("nothing that fits clones of GitHub Classroom");
    }

    @Test
    void something_that_does_not_fit_is_for_a_person_to_decide() throws IOException {
        LaidOut clones = clones(directory.resolve("hw1-submissions")).folder("hw2-octocat");

        assertThatThrownBy(clones::list).isInstanceOf(BadInput.class).hasMessageContaining("hw2-octocat does not fit");
    }
}
