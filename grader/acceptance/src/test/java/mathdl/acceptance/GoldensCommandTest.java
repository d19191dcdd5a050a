package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mathdl.acceptance.CourseScript.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./course goldens} from any directory; what it judges by is tested where the cases are. */
class GoldensCommandTest {
    private static final Path CASES = Project.ROOT.resolve("solutions/goldens/src/test/resources/mathdl/goldens");

    @TempDir
    private Path directory;

    @Test
    void ends_with_the_number_of_cases_that_pass() throws IOException {
        Files.createDirectory(directory.resolve("cases"));
        Files.copy(CASES.resolve("wide_optim.json"), directory.resolve("cases/wide_optim.json"));

        Ran ran = CourseScript.ofProject(directory).run("goldens", "cases");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip()).endsWith("goldens: 44 of 44");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void fails_where_a_case_fails() throws IOException {
        String cases = Files.readString(CASES.resolve("wide_optim.json"));
        Files.writeString(directory.resolve("wide_optim.json"), cases.replaceFirst("-0.996", "-0.997"));

        Ran ran = CourseScript.ofProject(directory).run("goldens", ".");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("failed optim.rosenbrock.sgd.p01").endsWith("goldens: 43 of 44\n");
    }

    @Test
    void a_directory_that_is_missing_or_has_no_cases_is_bad_input() throws IOException {
        Ran missing = CourseScript.ofProject(directory).run("goldens", "nowhere");
        Ran empty = CourseScript.ofProject(directory).run("goldens", ".");

        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.complaints()).singleElement().asString().contains("there is no directory nowhere");
        assertThat(empty.exit()).isEqualTo(2);
        assertThat(empty.complaints()).singleElement().asString().contains("has neither wide_*.json nor seed.json");
    }
}
