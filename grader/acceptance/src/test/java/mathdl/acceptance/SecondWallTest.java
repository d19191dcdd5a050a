package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What an answer may not call is the first wall. In a course that forbids nothing, the sandbox holds by itself. */
@Isolated("it looks for sandboxes among all processes")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such sandbox")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondWallTest {
    private final Path directory;
    private final List<Attack> attacks =
            Attack.all().stream().filter(attack -> !attack.behind().isEmpty()).toList();
    private CopiedCourse course;
    private GradedAttacks graded;
    private Canaries canaries;

    SecondWallTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @BeforeAll
    void grade() throws IOException {
        GradedAttacks.requireSandbox();
        course = CopiedCourse.at(directory.resolve("unforbidding"));
        forbidNothing();
        canaries = new Canaries(directory);
        graded = new GradedAttacks(directory, course.home(), Map.of("@PORT@", String.valueOf(canaries.port())));
        graded.build(attacks);
        canaries.watch(directory.resolve("class"));
        graded.grade();
        AttackTable.write(Project.ROOT.resolve("target/attacks-second-wall.md"), attacks, graded.submissions());
    }

    @AfterAll
    void close() throws IOException {
        if (canaries != null) {
            canaries.close();
            graded.unlink();
        }
        if (course != null) {
            course.close();
        }
    }

    private void forbidNothing() throws IOException {
        Path catalogue = course.home().resolve("target/course/chapters/course.yaml");
        YAMLMapper yaml = new YAMLMapper();
        JsonNode lenient = yaml.readTree(catalogue.toFile());
        lenient.findParents("forbidden").forEach(node -> ((ObjectNode) node).remove(List.of("forbidden", "instead")));
        yaml.writeValue(catalogue.toFile(), lenient);
    }

    @TestFactory
    Stream<DynamicTest> holds_without_the_first() {
        return attacks.stream()
                .map(attack -> DynamicTest.dynamicTest(
                        attack.name() + " tries " + attack.tries(), () -> graded.judge(attack, attack.behind())));
    }

    @Test
    void keeps_neighbours_and_grader_unharmed() throws IOException {
        assertThat(graded.ran().err()).isEmpty();
        assertThat(graded.ran().exit()).isZero();
        assertThat(graded.neighbours()).isNotEmpty().allSatisfy(neighbour -> {
            JsonNode exercises = graded.timeless(neighbour);
            assertThat(exercises).isEqualTo(graded.timeless("neighbour-0"));
            assertThat(Reports.verdicts(graded.submissions().get(neighbour), "2."))
                    .contains("passed")
                    .containsOnly("passed", "unattempted");
        });
    }

    @Test
    void leaves_nothing_behind() throws IOException, InterruptedException {
        assertThat(graded.leftRunning()).isEmpty();
        assertThat(canaries.changed(directory.resolve("class"))).isEmpty();
        assertThat(canaries.marks()).isEmpty();
        assertThat(canaries.heard()).isFalse();
    }
}
