package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mathdl.acceptance.CourseScript.Ran;
import mathdl.judge.sandbox.Ladder;
import mathdl.judge.sandbox.PlainProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person gets wrong at the keyboard: one line that names it, status 2, and nothing written. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private final Path directory;

    BadInputTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @BeforeAll
    void lay() throws IOException {
        for (String folder : List.of("class/a", "empty", "twice/a", "foreign", "corrupt", "other")) {
            Files.createDirectories(directory.resolve(folder));
        }
        for (String file : List.of("file", "twice/a.zip", "foreign/thesis.txt")) {
            Files.writeString(directory.resolve(file), "mine\n");
        }
        Files.writeString(directory.resolve("corrupt/report.json"), "{\"schemaVersion\": 1, ");
        Files.writeString(directory.resolve("other/report.json"), """
                {"schemaVersion": 1, "courseVersion": "c", "seedFingerprint": "aaaaaaaa",
                 "environment": {"class": "/elsewhere"}, "submissions": []}
                """);
        Files.createSymbolicLink(directory.resolve("link"), directory.resolve("class"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("there is no exercise 9.9", "check", "9.9"),
                wrong("there is no exercise 9.9", "check", "2.1", "9.9"),
                wrong("there is no exercise 9.9", "hint", "9.9"),
                wrong("there is no exercise 9.9", "audit", "9.9"),
                wrong("there is no listing 2.1", "run", "2.1"),
                wrong("there is no listing L9.9", "run", "L9.9"),
                wrong("there is no exercise 2.1\\n\\u001b[31mred", "hint", "2.1\n\u001b[31mred"),
                wrong("frobnicate", "frobnicate"),
                wrong("Did you mean check", "chek", "2.1"),
                wrong("--frob", "list", "--frob"),
                wrong("fro\\nb", "list", "fro\nb"),
                wrong("ID", "hint"),
                wrong("DIR", "grade"),
                wrong("--out", "grade", "class"),
                wrong("nowhere does not exist", "grade", "nowhere", "--out", "out"),
                wrong("file is not a directory", "grade", "file", "--out", "out"),
                wrong("empty holds no submission", "grade", "empty", "--out", "out"),
                wrong("the id a: a and a.zip", "grade", "twice", "--out", "out"),
                wrong("file is a file", "grade", "class", "--out", "file"),
                wrong("file/out", "grade", "class", "--out", "file/out"),
                wrong("foreign holds files", "grade", "class", "--out", "foreign"),
                wrong("report of another run", "grade", "class", "--out", "other"),
                wrong("corrupt/report.json", "grade", "class", "--out", "corrupt"),
                wrong("--out lies inside the class", "grade", "class", "--out", "class"),
                wrong("--out lies inside the class", "grade", "class", "--out", "class/out"),
                wrong("--out lies inside the class", "grade", "class", "--out", "link/out"),
                wrong("--out lies inside the class", "grade", "link", "--out", "class/out"),
                wrong("--out", "grade", "class", "--out", ""),
                wrong("DIR", "grade", "", "--out", "out"),
                wrong("--jobs is at least 1, not 0", "grade", "class", "--out", "out", "--jobs", "0"),
                wrong("--seed': 'abc'", "grade", "class", "--out", "out", "--seed", "abc"),
                wrong("but was 'glass'", "grade", "class", "--out", "out", "--sandbox", "glass"),
                wrong("--seeds is at least 1, not 0", "audit", "--seeds", "0"),
                wrong("--seeds': 'x'", "audit", "--seeds", "x"),
                wrong("--level is 1 to 4, not 9", "hint", "2.1", "--level", "9"),
                wrong("--level is 1 to 4, not 0", "hint", "2.1", "--level", "0"),
                wrong("nowhere/report.json", "check", "2.1", "--json", "nowhere/report.json"),
                wrong("class is a directory", "check", "2.1", "--json", "class"),
                wrong("nowhere/rows.json", "audit", "2.1", "--seeds", "1", "--json", "nowhere/rows.json"));
    }

    /** Where a level does not work, and somebody asks for it. */
    static Stream<Arguments> lackingLevel() {
        boolean works = !(Ladder.landlock().sandbox() instanceof PlainProcess);
        return works
                ? Stream.of()
                : Stream.of(wrong(
                        "--sandbox landlock does not work here",
                        "grade",
                        "class",
                        "--out",
                        "out",
                        "--sandbox",
                        "landlock"));
    }

    private static Arguments wrong(String named, String... arguments) {
        return Arguments.of(named, arguments);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"wrong", "lackingLevel"})
    void says_in_one_line_what_is_wrong(String named, String[] arguments) {
        Ran ran = CourseScript.ofProject(directory).run(arguments);
        assertThat(ran.err()).contains(named);
        assertThat(ran.complaints()).singleElement().asString().startsWith("course: ");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(directory.resolve("out")).doesNotExist();
        assertThat(directory.resolve("class/out")).doesNotExist();
    }

    @Test
    void refuses_root_without_a_sandbox() {
        Ran ran = CourseScript.ofProject(directory).run("grade", "empty-no", "--out", "out", "--sandbox", "none");
        assertThat(ran.exit()).isEqualTo(2);
        if (Ladder.runsAsRoot()) {
            Ran refused = CourseScript.ofProject(directory).run("grade", "class", "--out", "out", "--sandbox", "none");
            assertThat(refused.err()).contains("as root, --sandbox none");
            assertThat(refused.exit()).isEqualTo(2);
        }
    }

    @Test
    void leaves_what_others_wrote_as_it_was() throws IOException {
        assertThat(directory.resolve("foreign")).isDirectoryContaining("glob:**thesis.txt");
        assertThat(Files.readString(directory.resolve("corrupt/report.json"))).isEqualTo("{\"schemaVersion\": 1, ");
    }
}
