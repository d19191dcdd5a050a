package mathdl.goldens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project's own copy of the golden cases passes, and a case that is wrong does not. */
class GoldensTest {
    @TempDir
    private Path directory;

    private record Ran(int exit, List<String> out, String err) {}

    private static Ran run(Path cases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Goldens.run(cases, print(out), print(err));
        return new Ran(
                exit, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static Path project() throws URISyntaxException {
        return Path.of(GoldensTest.class.getResource("seed.json").toURI()).getParent();
    }

    private Path file(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
        return directory;
    }

    /** A file with one case, that of another one with something changed. */
    private Ran runChanged(String file, String id, String field, String value) throws IOException, URISyntaxException {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode all = mapper.readTree(project().resolve(file).toFile());
        for (JsonNode golden : all.get("cases")) {
            if (golden.get("id").asText().equals(id)) {
                ((ObjectNode) golden).set(field, mapper.readTree(value));
                return run(file(file, "{\"cases\": [" + golden + "]}"));
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void all_cases_of_the_project_s_copy_pass() throws Exception {
        Ran ran = run(project());

        ran.out().forEach(System.out::println);
        assertThat(ran.out()).noneMatch(line -> line.contains("failed"));
        assertThat(ran.out()).last().asString().isEqualTo("goldens: " + CASES + " of " + CASES);
        assertThat(ran.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wide_linalg.json   | linalg.svd.rank.p01              | expected | 3",
                "wide_linalg.json   | linalg.solve.vector.p01          | expected | [1, 2, 3, 4, 5]",
                "wide_linalg.json   | linalg.solve.vector.p01          | expected | [[1.470648846580835]]",
                "wide_linalg.json   | linalg.cholesky.lower.p01        | expected | \"not_positive_definite\"",
                "wide_linalg.json   | linalg.cholesky.error.p01        | expected | [[1.0]]",
                "wide_linalg.json   | linalg.svd.norms.p01             | expected | {\"nuclear\": 7.63}",
                "wide_linalg.json   | linalg.svd.norms.p01             | expected | {\"taxi\": 7.63}",
                "wide_linalg.json   | linalg.svd.cond2.p01             | expected | \"inf\"",
                "wide_linalg.json   | linalg.svd.cond2.p01             | op       | \"cond7\"",
                "wide_linalg.json   | linalg.svd.cond2.p01             | inputs   | {}",
                "wide_autograd.json | autograd.logsumexp.hvp.p01       | expected | [0, 0, 0, 0]",
                "wide_autograd.json | autograd.logsumexp.hvp.p01       | family   | \"logprodexp\"",
                "wide_optim.json    | optim.rosenbrock.adam.p01        | expected | {\"trace\": []}",
                "wide_optim.json    | optim.rosenbrock.divergence.p01  | expected | {\"first_nonfinite_step\": 99}"
            })
    void a_case_that_expects_something_else_fails(String file, String id, String field, String value) throws Exception {
        Ran ran = runChanged(file, id, field, value);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).anyMatch(line -> line.startsWith("  failed " + id));
        assertThat(ran.out()).last().asString().isEqualTo("goldens: 0 of 1");
    }

    @Test
    void a_step_of_a_trace_that_is_off_fails() throws Exception {
        String trace = "{\"trace\": [{\"step\": 1, \"loss_before\": 4.0, \"params_after\": [-0.996, 1.0001],"
                + " \"loss_after\": 3.9903904256}]}";

        Ran ran = runChanged("wide_optim.json", "optim.rosenbrock.sgd.p01", "expected", trace);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).anyMatch(line -> line.contains("step 1: params_after[1] is 1.0, expected 1.0001"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[3, 4] | true", "[3] | false", "[\"nan\"] | false"})
    void other_values_pass_if_the_case_accepts_them(String accept, boolean passes) throws Exception {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode golden = (ObjectNode) mapper.readTree("""
                {"id": "r", "family": "svd", "op": "rank", "inputs": {"A": [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0],
                 [0, 0, 0, 1]]}, "expected": 2, "tol": {"rtol": 0, "atol": 0}}
                """);
        golden.set("accept", mapper.readTree(accept));

        Ran ran = run(file("wide_linalg.json", "{\"cases\": [" + golden + "]}"));

        assertThat(ran.exit()).isEqualTo(passes ? 0 : 1);
    }

    @Test
    void the_stricter_tolerance_is_counted_beside_the_other_and_fails_nothing() throws Exception {
        Ran ran =
                runChanged("wide_linalg.json", "linalg.svd.cond2.p01", "tol_strict", "{\"rtol\": 0, \"atol\": 1e-300}");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("tol_strict: 0 of 1", "goldens: 1 of 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wide_linalg.json | {                      | is not JSON",
                "wide_linalg.json | {}                     | has no \"cases\"",
                "wide_linalg.json | {\"cases\": [{\"id\": \"x\"}]} | a case has no \"family\": x",
                "other.json       | {}                     | has neither wide_*.json nor seed.json"
            })
    void what_cannot_be_read_is_one_clear_line(String file, String content, String complaint) throws Exception {
        Ran ran = run(file(file, content));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("course: ").contains(complaint).hasLineCount(1);
    }

    @Test
    void a_directory_that_is_missing_is_one_clear_line() throws Exception {
        Ran ran = run(directory.resolve("nowhere"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("nowhere is not a directory").hasLineCount(1);
    }

    /** 1029 wide cases, and one for each output of a listing and each trace of an optimizer. */
    private static final int CASES = 1029 + 103;
}
