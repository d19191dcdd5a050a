package mathdl.judge.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mathdl.checks.Seed;
import mathdl.fixture.FixtureCourse;
import mathdl.judge.intake.Submission;
import mathdl.judge.sandbox.Bubblewrap;
import mathdl.judge.sandbox.PlainProcess;
import mathdl.judge.sandbox.Sandbox;
import mathdl.model.course.Course;
import org.junit.jupiter.api.Test;

class ResultKeyTest {
    private static final List<Course.Entry> ALL = FixtureCourse.course().exercises();
    private static final Sandbox NONE = new PlainProcess();
    private static final Seed SEED = Seed.of(7);
    private static final Submission ADA = submission("ada", Map.of("A.java", "class A {}"));

    @Test
    void does_not_depend_on_who_handed_it_in_or_what_was_left_aside() {
        Submission bob = new Submission("bob", ADA.sources(), Map.of(), "", List.of("left aside: notes.txt"));
        assertThat(key("v1", ALL, SEED, NONE).of(bob))
                .isEqualTo(key("v1", ALL, SEED, NONE).of(ADA));
    }

    @Test
    void depends_on_everything_that_a_result_follows_from() {
        ResultKey usual = key("v1", ALL, SEED, NONE);
        Stream<String> keys = Stream.of(
                usual.of(ADA),
                key("v2", ALL, SEED, NONE).of(ADA),
                key("v1", ALL.subList(0, 1), SEED, NONE).of(ADA),
                key("v1", ALL, Seed.of(8), NONE).of(ADA),
                key("v1", ALL, SEED, otherSandbox()).of(ADA),
                usual.of(submission("ada", Map.of("A.java", "class A { }"))),
                usual.of(submission("ada", Map.of("B.java", "class A {}"))),
                usual.of(submission("ada", Map.of("A.java", "class A {}", "B.java", ""))),
                usual.of(new Submission("ada", ADA.sources(), Map.of("B.java", "too large"), "", List.of())),
                usual.of(new Submission("ada", ADA.sources(), Map.of(), "it is a symbolic link", List.of())));
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[0-9a-f]{64}"));
    }

    @Test
    void depends_on_java() {
        String before = key("v1", ALL, SEED, NONE).of(ADA);
        String version = System.setProperty("java.runtime.version", "1.4.2");
        try {
            assertThat(key("v1", ALL, SEED, NONE).of(ADA)).isNotEqualTo(before);
        } finally {
            System.setProperty("java.runtime.version", version);
        }
    }

    private static ResultKey key(String version, List<Course.Entry> exercises, Seed seed, Sandbox sandbox) {
        return new ResultKey(version, exercises, seed, sandbox);
    }

    private static Submission submission(String id, Map<String, String> sources) {
        return new Submission(id, sources, Map.of(), "", List.of());
    }

    private static Sandbox otherSandbox() {
        Path nowhere = Path.of("nowhere");
        return new Bubblewrap(false, 0, new Bubblewrap.Tools(nowhere, nowhere, nowhere));
    }
}
