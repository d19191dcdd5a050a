package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mathdl.acceptance.CourseScript.Ran;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A broken grader says that it is broken: status 3, no 0 for anybody, and a trace for whoever mends it. */
@Execution(ExecutionMode.CONCURRENT)
class GraderFaultTest {
    @TempDir
    private Path directory;

    private CopiedCourse course;

    @BeforeEach
    void copy() throws IOException {
        course = CopiedCourse.at(directory.resolve("home"));
        Path answer = directory.resolve("class/ada").resolve(OddClass.ENTROPY);
        Files.createDirectories(answer.getParent());
        Files.copy(Project.ROOT.resolve("grader/samples/perfect").resolve(OddClass.ENTROPY), answer);
    }

    @AfterEach
    void close() throws IOException {
        course.close();
    }

    @Test
    void has_no_checks() throws IOException {
        Path jar = course.jar("judge/lib", "mathdl-ch02", "-tests.jar");
        course.replace(jar, DoctoredChecks.NAME, DoctoredChecks.NONE);
        JsonNode ada = gradedWithFault("exercise 2.1 has no checks");
        assertThat(Reports.verdicts(ada, "2."))
                .startsWith("grader-fault")
                .contains("unattempted")
                .containsOnlyOnce("grader-fault");
    }

    @Test
    void has_lost_its_checks() throws IOException {
        Files.delete(course.jar("judge/lib", "mathdl-ch02", "-tests.jar"));
        JsonNode ada = gradedWithFault("there are no checks mathdl.information.EntropyChecks");
        assertThat(Reports.verdicts(ada, "2.")).isNotEmpty().containsOnly("grader-fault");
    }

    @Test
    void has_lost_its_worker() throws IOException {
        Files.delete(course.jar("worker/lib", "mathdl-worker", ".jar"));
        JsonNode ada = gradedWithFault("no worker starts");
        assertThat(Reports.verdicts(ada, "2."))
                .startsWith("grader-fault")
                .contains("unattempted")
                .containsOnlyOnce("grader-fault");
    }

    private JsonNode gradedWithFault(String cause) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("grade", "../class", "--out", "../out", "--seed", "5"));
        arguments.addAll(Isolation.options());
        Ran ran = course.script().run(arguments.toArray(String[]::new));
        assertThat(ran.exit()).as(ran.out() + ran.err()).isEqualTo(3);
        assertThat(ran.complaints()).singleElement().asString().contains("the grader itself failed", "faults.log");
        assertThat(ran.out()).doesNotContainPattern("\\b0/[0-9]{2,}").contains("grader-fault");
        assertThat(directory.resolve("out/faults.log")).content().contains(cause, "\tat mathdl.");
        assertThat(Files.readString(directory.resolve("out/students/ada.html")))
                .doesNotContainPattern("\\b0/[0-9]{2,}")
                .doesNotContain("\tat mathdl.");
        JsonNode report = Reports.read(directory.resolve("out/report.json"));
        assertThat(Reports.faults(report)).isEmpty();
        JsonNode ada = Reports.submissions(report).get("ada");
        assertThat(Reports.messages(Reports.exercises(ada).get("2.1"))).contains("this is not your mistake");
        return ada;
    }
}
