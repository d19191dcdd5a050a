package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import mathdl.acceptance.CourseScript.Ran;
import mathdl.model.course.Catalogue;
import mathdl.model.course.Course;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The audit holds, and it can fail. */
@Execution(ExecutionMode.CONCURRENT)
class AuditTest {
    private static final String MISCONCEPTIONS = "mathdl.information.misconception.EntropyMisconceptions";

    @TempDir
    private Path directory;

    private CopiedCourse course;

    @BeforeEach
    void copy() throws IOException {
        course = CopiedCourse.at(directory.resolve("home"));
    }

    @AfterEach
    void close() throws IOException {
        course.close();
    }

    @Test
    void keeps_every_promise() throws IOException {
        Ran ran = CourseScript.ofProject(directory).run("audit", "--seeds", "2", "--json", "rows.json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).doesNotContain("BROKEN").contains("over 2 seeds");
        JsonNode rows = Reports.read(directory.resolve("rows.json"));
        assertThat(rows.findValuesAsText("state")).doesNotContain("BROKEN").contains("KEPT");
        assertThat(new LinkedHashSet<>(rows.findValuesAsText("exercise")))
                .containsExactlyElementsOf(
                        Catalogue.read(Project.ROOT.resolve("chapters/course.yaml")).exercises().stream()
                                .map(Course.Entry::id)
                                .toList());
        assertThat(Set.copyOf(rows.findValuesAsText("kind")))
                .containsExactlyInAnyOrder("stub", "reference", "misconception", "mutant", "variant");
        assertThat(rows).hasSizeGreaterThan(14 * 44);
    }

    @Test
    void sees_checks_that_are_too_weak() throws IOException {
        Path jar = course.jar("judge/lib", "mathdl-ch02", "-tests.jar");
        course.replace(jar, DoctoredChecks.NAME, DoctoredChecks.WEAK);
        Ran ran = course.script().run("audit", "2.1", "--seeds", "2");
        assertThat(ran.exit()).as(ran.err()).isEqualTo(1);
        assertThat(ran.out())
                .containsPattern("BROKEN 2.1 +mutant +NaN +alive: 6/6")
                .containsPattern("BROKEN 2.1 +mutant +x1.001 +alive: 6/6")
                .containsPattern("equal +2.1 +mutant +zeros +planted")
                .containsPattern("ok +2.1 +reference +as it is +6/6")
                .containsPattern("BROKEN 2.1 +misconception +in bits +there is no check agrees_with_the_definition");
    }

    @Test
    void sees_a_misconception_that_its_check_does_not_catch() throws IOException {
        doctorMisconceptions(
                "caughtBy = \"zero_probabilities_contribute_nothing\"",
                "caughtBy = \"refuses_what_is_no_distribution\"");
        Ran ran = course.script().run("audit", "2.1", "--seeds", "1");
        assertThat(ran.exit()).as(ran.err()).isEqualTo(1);
        assertThat(ran.out())
                .containsPattern("BROKEN 2.1 +misconception +0 ln 0 is NaN +refuses_what_is_no_distribution is passed")
                .containsPattern("ok +2.1 +misconception +in bits");
    }

    @Test
    void sees_a_reference_that_is_wrong() throws IOException {
        String name = "mathdl.information.reference.EntropyReference";
        Path jar = course.jar("judge/lib", "mathdl-solutions-ch02", ".jar");
        course.replace(jar, name, """
                package mathdl.information.reference;

                public final class EntropyReference implements mathdl.information.Entropy {
                    @Override
                    public double entropy(org.nd4j.linalg.api.ndarray.INDArray probabilities) {
                        return 1;
                    }
                }
                """);
        Ran ran = course.script().run("audit", "2.1", "--seeds", "1");
        assertThat(ran.exit()).as(ran.err()).isEqualTo(1);
        assertThat(ran.out()).containsPattern("BROKEN 2.1 +reference +as it is +0/6");
    }

    private void doctorMisconceptions(String was, String becomes) throws IOException {
        Path source = Project.ROOT
                .resolve("solutions/ch02-information-theory/src/main/java")
                .resolve(MISCONCEPTIONS.replace('.', '/') + ".java");
        String text = Files.readString(source);
        assertThat(text).contains(was);
        Path jar = course.jar("judge/lib", "mathdl-solutions-ch02", ".jar");
        course.replace(jar, MISCONCEPTIONS, text.replaceFirst(java.util.regex.Pattern.quote(was), becomes));
    }
}
