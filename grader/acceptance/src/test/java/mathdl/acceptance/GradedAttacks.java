package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import mathdl.acceptance.CourseScript.Ran;
import mathdl.judge.Limits;

/** A class of attackers and their neighbours, graded in the sandbox by one run of {@code ./course grade}. */
final class GradedAttacks {
    private static final long LIMIT_SECONDS = 900;
    private static final String SEED = "5";
    private static final long SECOND = 1_000_000_000;

    private final Path directory;
    private final Path home;
    private final CourseScript course;
    private final AttackClass attackers;

    private boolean sandboxesSeen;
    private Ran ran;
    private JsonNode report;
    private Map<String, JsonNode> submissions;

    /**
     * @param directory where class and report go
     * @param home where the course lies
     * @param places what stands in the sources for what only a run knows
     */
    GradedAttacks(Path directory, Path home, Map<String, String> places) throws IOException {
        this.directory = directory;
        this.home = home;
        this.course = new CourseScript(home.resolve("course"), directory, Canaries.ENVIRONMENT).within(LIMIT_SECONDS);
        this.attackers = new AttackClass(directory.resolve("class"), places);
    }

    /** Hostile code runs in a sandbox or not at all. */
    static void requireSandbox() {
        assumeTrue(Isolation.level().equals("bwrap"), "hostile code runs in a sandbox only");
    }

    void build(List<Attack> attacks) throws IOException {
        attackers.build(attacks);
    }

    void grade() throws IOException {
        requireSandbox();
        ran = watched();
        report = Reports.read(directory.resolve("out/report.json"));
        submissions = Reports.submissions(report);
    }

    /** The exercises of a class's only submission, graded by itself. */
    JsonNode alone(String folder) throws IOException {
        Ran alone = run(folder, folder + "-out");
        assertThat(alone.exit()).as(alone.err()).isZero();
        JsonNode graded = Reports.timeless(Reports.read(directory.resolve(folder + "-out/report.json")));
        return graded.at("/submissions/0/exercises");
    }

    private Ran run(String folder, String out) {
        return course.run(arguments(folder, out));
    }

    /** Looks all the while for sandboxes, so that finding none at the end means something. */
    private Ran watched() throws IOException {
        CompletableFuture<Ran> running = CompletableFuture.supplyAsync(() -> run("class", "out"));
        while (!running.isDone()) {
            sandboxesSeen |= !LeftRunning.sandboxesNow(home).isEmpty();
            LockSupport.parkNanos(SECOND);
        }
        return running.join();
    }

    private String[] arguments(String folder, String out) {
        return new String[] {
            "grade",
            directory.resolve(folder).toString(),
            "--out",
            directory.resolve(out).toString(),
            "--seed",
            SEED,
            "--sandbox",
            "bwrap"
        };
    }

    /** What is left of them once the run has ended. */
    List<String> leftRunning() throws IOException, InterruptedException {
        assertThat(sandboxesSeen).as("sandboxes seen while grading").isTrue();
        return LeftRunning.sandboxes(home);
    }

    Ran ran() {
        return ran;
    }

    JsonNode report() {
        return report;
    }

    Map<String, JsonNode> submissions() {
        return submissions;
    }

    /** So that nothing that deletes the class follows a link. */
    void unlink() throws IOException {
        try (var files = Files.walk(directory.resolve("class"))) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    /** Honest submissions that stand right after an attack. */
    List<String> neighbours() {
        return attackers.neighbours();
    }

    /** One attack gained nothing, and came to one of the ends that are planted. */
    void judge(Attack attack, List<String> verdicts) {
        JsonNode submission = submissions.get(attack.id());
        assertThat(submission).as("submission %s", attack.id()).isNotNull();
        Map<String, JsonNode> exercises = Reports.exercises(submission);
        JsonNode attacked = exercises.get(attack.exercise());
        assertThat(attacked.get("verdict").asText()).as(said(attacked)).isIn(verdicts);
        int deserved = points(attacked);
        assertThat(attacked.get("points").asInt()).as("points of the attack").isEqualTo(deserved);
        for (String exercise : attack.honest()) {
            JsonNode honest = exercises.get(exercise);
            assertThat(honest.get("verdict").asText()).as(said(honest)).isEqualTo("passed");
            deserved += points(honest);
        }
        assertThat(submission.get("score").asInt()).as("score").isEqualTo(deserved);
        assertThat(submission.findValuesAsText("verdict")).doesNotContain("grader-fault");
        assertThat(millis(submission))
                .as("milliseconds")
                .isLessThan(Limits.DEFAULT.total().toMillis());
        assertThat(said(attacked)).contains(attack.says());
    }

    /** All points where the answer is right, and none elsewhere. */
    private static int points(JsonNode exercise) {
        return exercise.get("verdict").asText().equals("passed")
                ? exercise.get("maxPoints").asInt()
                : 0;
    }

    private static long millis(JsonNode submission) {
        return submission.findValues("millis").stream()
                .mapToLong(JsonNode::asLong)
                .sum();
    }

    private static String said(JsonNode exercise) {
        List<String> said = new ArrayList<>(exercise.findValuesAsText("message"));
        said.addAll(exercise.findValuesAsText("value"));
        return String.join("\n", said);
    }

    /** The exercises of a submission without what a clock said. */
    JsonNode timeless(String id) {
        JsonNode copy = Reports.timeless(report);
        return Reports.submissions(copy).get(id).get("exercises");
    }

    /** Everything that was written for people and programs. */
    List<Path> written() throws IOException {
        try (var files = Files.walk(directory.resolve("out"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
