package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mathdl.acceptance.CourseScript.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What beginners write, and what they are told: what happened, and the line of their file where there is one. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadAnswersTest {
    private static final String FILE = "BinaryCrossEntropyWithLogitsAnswer.java";

    /** Line 11 of the file; each is what its name says. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("null", "return null;"),
            Map.entry("column", "return logits.reshape(-1, 1);"),
            Map.entry("scalar", "return logits.sum();"),
            Map.entry("floats", "return logits.castTo(DataType.FLOAT);"),
            Map.entry("nan", "return Transforms.log(logits.mul(0).sub(1));"),
            Map.entry("bad-index", "return logits.getRow(17);"),
            Map.entry("null-pointer", "String s = null; return logits.mul(s.length());"),
            Map.entry("bad-shapes", "return logits.mmul(labels.reshape(1, -1));"),
            Map.entry("recursion", "return losses(logits, labels);"),
            Map.entry("endless-loop", "while (true) { }"),
            Map.entry("closed", "INDArray r = logits.dup(); r.close(); return r;"),
            Map.entry("in-place", "return logits.muli(2);"),
            Map.entry("memory", "double[][] x = new double[1000][10_000_000]; return logits.mul(x.length);"),
            Map.entry("segv", "return Transforms.stabilize(logits, 1);"),
            Map.entry("sigfpe", "return Nd4j.createFromArray(1, 2).div(Nd4j.createFromArray(0, 0));"),
            Map.entry("exits", "System.exit(0); return null;"));

    private final Path directory;
    private Map<String, JsonNode> submissions;

    BadAnswersTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @BeforeAll
    void grade() throws IOException {
        for (Map.Entry<String, String> body : BODIES.entrySet()) {
            Path answer = directory.resolve("class/" + body.getKey() + "/mathdl/information/student/" + FILE);
            Files.createDirectories(answer.getParent());
            Files.writeString(answer, """
                    package mathdl.information.student;
                    import mathdl.information.BinaryCrossEntropyWithLogits;
                    import org.nd4j.linalg.api.buffer.DataType;
                    import org.nd4j.linalg.api.ndarray.INDArray;
                    import org.nd4j.linalg.factory.Nd4j;
                    import org.nd4j.linalg.ops.transforms.Transforms;

                    public final class BinaryCrossEntropyWithLogitsAnswer implements BinaryCrossEntropyWithLogits {
                        @Override
                        public INDArray losses(INDArray logits, INDArray labels) {
                            %s
                        }
                    }
                    """.formatted(body.getValue()));
        }
        List<String> arguments = new ArrayList<>(List.of("grade", "class", "--out", "out", "--seed", "3"));
        arguments.addAll(Isolation.options());
        Ran ran = CourseScript.ofProject(directory).run(arguments.toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        submissions = Reports.submissions(Reports.read(directory.resolve("out/report.json")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "null         | failed        | your code returns null",
                "column       | failed        | has the wrong shape",
                "scalar       | failed        | has the wrong shape",
                "floats       | failed        | has the wrong data type",
                "nan          | failed        | holds NaN",
                "closed       | failed        | once it was released",
                "in-place     | failed        | your code changes its input: work on a copy (dup)"
            })
    void says_what_is_wrong_with_a_value(String id, String verdict, String message) {
        judged(id, verdict, message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bad-index    | failed        | Illegal index for row: requested row 17",
                "null-pointer | failed        | because \"s\" is null",
                "bad-shapes   | failed        | inputs are not matrices",
                "recursion    | failed        | StackOverflowError",
                "memory       | out-of-memory | more memory than it may",
                "segv         | crashed       | often ND4J with a wrong index, shape or data type (SIGSEGV)",
                "sigfpe       | crashed       | often ND4J with a wrong index, shape or data type (SIGFPE)",
                "exits        | crashed       | is System.exit called?"
            })
    void says_what_happened_and_on_which_line(String id, String verdict, String message) {
        assertThat(judged(id, verdict, message)).contains(FILE + ":11");
    }

    @Test
    void says_where_an_endless_loop_was_seen() {
        judged("endless-loop", "timed-out", "does a loop never end?");
        JsonNode facts = check("endless-loop").get("facts");
        assertThat(facts.findValuesAsText("label")).containsExactly("last seen at");
        assertThat(facts.findValuesAsText("value")).containsExactly(FILE + ":11");
    }

    private JsonNode check(String id) {
        return Reports.exercises(submissions.get(id)).get("2.10").get("checks").get(0);
    }

    private String judged(String id, String verdict, String message) {
        JsonNode exercise = Reports.exercises(submissions.get(id)).get("2.10");
        assertThat(exercise.get("verdict").asText()).isEqualTo(verdict);
        assertThat(exercise.get("points").asInt()).isZero();
        String first = check(id).get("message").asText();
        assertThat(first).contains(message);
        return first;
    }
}
