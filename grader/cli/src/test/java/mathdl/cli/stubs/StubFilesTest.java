package mathdl.cli.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StubFilesTest {
    private static final String STUB = "chapters/ch09-averages/src/main/java/mathdl/averages/student/MeanAnswer.java";
    private static final String REFERENCE =
            "solutions/ch09-averages/src/main/java/mathdl/averages/reference/MeanReference.java";
    private static final String SUMS = "chapters/stubs.sha256";

    @TempDir
    private Path root;

    private StubFiles files;

    @BeforeEach
    void lay() throws IOException {
        write(REFERENCE, SmallCourse.REFERENCE);
        Files.createDirectories(root.resolve("chapters"));
        files = new StubFiles(root, SmallCourse.course());
    }

    @Test
    void writes_a_missing_stub_and_its_sum() throws IOException {
        assertThat(files.stale()).containsExactly(STUB, SUMS);
        assertThat(files.edited()).isEmpty();
        assertThat(files.write()).containsExactly(STUB);
        assertThat(root.resolve(STUB)).hasContent(SmallCourse.STUB);
        assertThat(files.stale()).isEmpty();
        assertThat(files.write()).isEmpty();
    }

    @Test
    void sees_an_edited_stub() throws IOException {
        files.write();
        write(STUB, SmallCourse.STUB.replace("throw new", "return 0; // throw new"));
        assertThat(files.edited()).containsExactly(STUB);
        assertThat(files.stale()).containsExactly(STUB);
    }

    @Test
    void cuts_an_untouched_stub_again_when_its_reference_changes() throws IOException {
        files.write();
        write(REFERENCE, SmallCourse.REFERENCE.replace("Your answer;", "Yours;"));
        assertThat(files.stale()).containsExactly(STUB, SUMS);
        assertThat(files.edited()).isEmpty();
        assertThat(files.write()).containsExactly(STUB);
        assertThat(files.stale()).isEmpty();
    }

    @Test
    void keeps_an_edited_stub_apart_from_a_changed_reference() throws IOException {
        files.write();
        write(STUB, SmallCourse.STUB + "// mine\n");
        write(REFERENCE, SmallCourse.REFERENCE.replace("Your answer;", "Yours;"));
        assertThat(files.edited()).containsExactly(STUB);
    }

    @Test
    void takes_a_restored_stub_for_untouched() throws IOException {
        files.write();
        write(STUB, "mine");
        write(STUB, SmallCourse.STUB);
        assertThat(files.edited()).isEmpty();
        assertThat(files.stale()).isEmpty();
    }

    @Test
    void cuts_again_what_was_deleted() throws IOException {
        files.write();
        Files.delete(root.resolve(STUB));
        assertThat(files.edited()).isEmpty();
        assertThat(files.stale()).containsExactly(STUB);
        assertThat(files.write()).containsExactly(STUB);
    }

    @Test
    void sees_sums_that_drifted() throws IOException {
        files.write();
        write(SUMS, "");
        assertThat(files.stale()).containsExactly(SUMS);
    }

    @Test
    void writes_sums_as_sha256sum_reads_them() throws IOException {
        files.write();
        assertThat(Files.readString(root.resolve(SUMS))).matches("[0-9a-f]{64}  " + STUB + "\n");
    }

    @Test
    void keeps_two_samples_up_to_date_the_stubs_and_the_references() throws IOException {
        String untouched = "grader/samples/untouched/mathdl/averages/student/MeanAnswer.java";
        String perfect = untouched.replace("untouched", "perfect");
        String helper = perfect.replace("MeanAnswer", "Total");
        write(
                "solutions/ch09-averages/src/main/java/mathdl/averages/reference/Total.java",
                "package mathdl.averages.reference;\nclass Total {}\n");
        write(REFERENCE, SmallCourse.REFERENCE.replace("Inner {}", "Inner extends Total {}"));
        Files.createDirectories(root.resolve("grader/samples"));

        assertThat(files.stale()).containsExactlyInAnyOrder(STUB, SUMS, untouched, perfect, helper);
        assertThat(files.write()).containsExactlyInAnyOrder(STUB, untouched, perfect, helper);
        assertThat(files.stale()).isEmpty();
        assertThat(root.resolve(untouched)).hasSameTextualContentAs(root.resolve(STUB));
        assertThat(root.resolve(perfect))
                .content()
                .contains(
                        "class MeanAnswer", "package mathdl.averages.student;", "values.length", "Inner extends Total")
                .doesNotContain("SOLUTION");
        assertThat(root.resolve(helper)).content().contains("package mathdl.averages.student;");
        write(perfect, "mine");
        assertThat(files.stale()).containsExactly(perfect);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
