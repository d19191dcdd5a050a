package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
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

/**
 * Every attack of the corpus in one class with honest submissions between them: it gains no point, harms nobody, and
 * leaves nothing.
 */
@Isolated("it looks for sandboxes among all processes")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such sandbox")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackCorpusTest {
    private static final Path COURSE = Project.ROOT.resolve("target/course");

    private final Path directory;
    private final List<Attack> attacks = Attack.all();
    private GradedAttacks graded;
    private Canaries canaries;
    private JsonNode alone;

    AttackCorpusTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @BeforeAll
    void grade() throws IOException {
        GradedAttacks.requireSandbox();
        canaries = new Canaries(directory);
        PublicAnswers answers = new PublicAnswers();
        Map<String, String> places = Map.of(
                "@CLASS@", directory.resolve("class").toString(),
                "@ROOT@", Project.ROOT.toString(),
                "@PORT@", String.valueOf(canaries.port()),
                "// @TABLE@", answers.table(),
                "// @VALUES@", answers.inOrder());
        graded = new GradedAttacks(directory, Project.ROOT, places);
        new AttackClass(directory.resolve("one"), places).build(List.of());
        alone = graded.alone("one");
        graded.build(attacks);
        canaries.watch(directory.resolve("class"), COURSE);
        graded.grade();
        AttackTable.write(Project.ROOT.resolve("target/attacks.md"), attacks, graded.submissions());
    }

    @AfterAll
    void close() throws IOException {
        if (canaries != null) {
            canaries.close();
            graded.unlink();
        }
    }

    @TestFactory
    Stream<DynamicTest> comes_to_nothing() {
        return attacks.stream()
                .map(attack -> DynamicTest.dynamicTest(
                        attack.name() + " tries " + attack.tries(), () -> graded.judge(attack, attack.verdicts())));
    }

    @TestFactory
    Stream<DynamicTest> leaves_its_neighbour_as_it_is_alone() {
        return graded.neighbours().stream()
                .map(neighbour -> DynamicTest.dynamicTest(neighbour, () -> {
                    assertThat(graded.timeless(neighbour)).isEqualTo(alone);
                    for (JsonNode exercise : alone) {
                        boolean answered = AttackClass.NEIGHBOURS_EXERCISES.contains(
                                exercise.get("id").asText());
                        assertThat(exercise.get("verdict").asText()).isEqualTo(answered ? "passed" : "unattempted");
                    }
                }));
    }

    @Test
    void brings_no_grader_down() throws IOException {
        assertThat(graded.ran().err()).isEmpty();
        assertThat(graded.ran().exit()).isZero();
        assertThat(directory.resolve("out/faults.log")).doesNotExist();
        assertThat(Reports.faults(graded.report())).isEmpty();
        assertThat(graded.report().at("/environment/sandbox").asText()).isEqualTo("bwrap");
    }

    @Test
    void is_planted_in_full() throws IOException {
        assertThat(attacks).extracting(Attack::id).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        try (Stream<Path> folders = Files.list(Attack.FOLDER)) {
            assertThat(folders.filter(Files::isDirectory).map(Path::getFileName).map(Path::toString))
                    .isSubsetOf(attacks.stream().map(Attack::name).toList());
        }
        assertThat(graded.submissions().keySet())
                .containsAll(attacks.stream().map(Attack::id).toList())
                .containsAll(graded.neighbours())
                .hasSize(attacks.size() + graded.neighbours().size() + 1);
    }

    @Test
    void leaves_nothing_running() throws IOException, InterruptedException {
        assertThat(graded.leftRunning()).isEmpty();
    }

    @Test
    void writes_nothing_outside() throws IOException {
        assertThat(canaries.changed(directory.resolve("class"), COURSE)).isEmpty();
        assertThat(canaries.marks()).isEmpty();
    }

    @Test
    void reaches_no_service() throws IOException {
        assertThat(canaries.heard()).isFalse();
    }

    @Test
    void tells_no_secret() throws IOException {
        for (Path file : graded.written()) {
            assertThat(Files.readString(file)).as("%s", file).doesNotContain(Canaries.secrets());
        }
    }

    @Test
    void makes_no_page_and_no_terminal_obey() throws IOException {
        assertThat(graded.ran().out()).doesNotContain("\u001b", "\u0007", "\u202e", "\u200b");
        assertThat(graded.written())
                .filteredOn(file -> file.toString().endsWith(".html"))
                .hasSize(graded.submissions().size() + 1)
                .allSatisfy(page -> assertThat(Files.readString(page))
                        .doesNotContain("<script", "<img src=x", "<a href=\"javascript", "\u001b", "\u202e", "\u200b"));
    }

    /** The seed of the table is the one that it was made for: there, and only there, it is worth all points. */
    @Test
    void would_gain_what_it_is_after_if_the_seed_were_the_public_one() throws IOException {
        Path table = directory.resolve("public/answers-of-the-public-seed/EntropyAnswer.java");
        Files.createDirectories(table.getParent());
        Files.copy(directory.resolve("class/answers-of-the-public-seed/EntropyAnswer.java"), table);
        new CourseScript(Project.ROOT.resolve("course"), directory, Map.of())
                .run("grade", "public", "--out", "public-out", "--seed", "1", "--sandbox", "bwrap");
        JsonNode report = Reports.read(directory.resolve("public-out/report.json"));
        JsonNode exercise = Reports.exercises(report.at("/submissions/0")).get("2.1");
        assertThat(exercise.get("points").asInt()).as("%s", exercise).isPositive();
    }
}
