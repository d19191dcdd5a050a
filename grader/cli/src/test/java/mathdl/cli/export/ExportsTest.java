package mathdl.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import mathdl.cli.report.PageName;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Each form against a file that was read by a person; what else must hold of it stands beside that. */
class ExportsTest {
    private static final Report REPORT = HostileClass.graded();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORST = PageName.stem(HostileClass.WORST);

    @TempDir
    Path out;

    private final List<String> notes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "CSV,        grades.csv",
        "CANVAS,     canvas.csv",
        "MOODLE,     moodle.csv",
        "GRADESCOPE, gradescope/bob.json",
        "GRADESCOPE, gradescope/WORST.json",
        "CLASSROOM,  classroom/bob.base64",
        "CLASSROOM,  classroom/cy.base64",
        "JUNIT,      junit/bob.xml",
        "JUNIT,      junit/WORST.xml"
    })
    void writes_what_a_person_has_read(Format format, String file) throws IOException {
        write(format);
        String text = Files.readString(out.resolve("exports").resolve(file.replace("WORST", WORST)));
        String shown = file.endsWith(".base64") ? decoded(text) : text;
        String golden = file.replace(".base64", ".base64.json").replace('/', '-');
        assertThat(shown).isEqualTo(golden(golden));
    }

    @Test
    void leaves_out_of_canvas_and_moodle_whom_they_would_mistake_and_says_so() throws IOException {
        write(Format.CANVAS);
        assertThat(notes)
                .containsExactly(
                        "canvas: cy is left out: the grader failed on part of it, the score is not final",
                        "canvas: eli is left out: the roster has no canvas_id, sis_id or sis_login",
                        "canvas: " + HostileClass.WORST + " is left out: not on the roster");
        notes.clear();
        write(Format.MOODLE);
        assertThat(notes).hasSize(3).contains("moodle: eli is left out: the roster has no moodle_id");
    }

    @Test
    void leaves_nobody_out_of_the_plain_table() throws IOException {
        write(Format.CSV);
        assertThat(notes).isEmpty();
        assertThat(Files.readAllLines(out.resolve("exports/grades.csv")))
                .hasSize(1 + REPORT.gradebook().grades().size());
    }

    @Test
    void gives_gradescope_the_grade_and_no_zero_for_a_fault() throws IOException {
        Path stale = Files.createDirectories(out.resolve("exports/gradescope")).resolve("cy.json");
        Files.writeString(stale, "of an earlier run");
        write(Format.GRADESCOPE);
        assertThat(stale).doesNotExist();
        assertThat(notes).containsExactly("gradescope: cy has no results.json: the grader failed on part of it");
        JsonNode ada = JSON.readTree(out.resolve("exports/gradescope/ada.json").toFile());
        assertThat(ada.get("score").decimalValue()).as("(4 + 0.5) less a tenth").isEqualByComparingTo("4.05");
    }

    @Test
    void lets_scores_of_classroom_tests_add_up_to_the_grade() throws IOException {
        write(Format.CLASSROOM);
        for (Grade grade : REPORT.gradebook().grades()) {
            if (grade.submission() == null) {
                continue;
            }
            JsonNode result = JSON.readTree(decoded(Files.readString(
                    out.resolve("exports/classroom/" + PageName.stem(grade.submission()) + ".base64"))));
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode test : result.get("tests")) {
                assertThat(test.get("score").isNumber())
                        .as("a missing score becomes NaN")
                        .isTrue();
                sum = sum.add(test.get("score").decimalValue());
            }
            BigDecimal counted = grade.isFinal() ? grade.score().value() : BigDecimal.ZERO;
            assertThat(sum).as(grade.submission()).isEqualByComparingTo(counted);
            assertThat(result.get("max_score").decimalValue())
                    .isEqualByComparingTo(grade.isFinal() ? grade.maxScore().value() : BigDecimal.ZERO);
        }
    }

    @Test
    void writes_well_formed_xml_whose_counts_are_those_of_its_cases() throws Exception {
        write(Format.JUNIT);
        try (Stream<Path> files = Files.list(out.resolve("exports/junit"))) {
            for (Path file : files.toList()) {
                Document document = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile());
                assertThat(document.getElementsByTagName("script").getLength()).isZero();
                assertThat(document.getElementsByTagName("testsuite").getLength())
                        .isEqualTo(2);
                for (int k = 0; k < 2; k++) {
                    Element suite =
                            (Element) document.getElementsByTagName("testsuite").item(k);
                    assertCount(suite, "tests", "testcase");
                    assertCount(suite, "failures", "failure");
                    assertCount(suite, "errors", "error");
                    assertCount(suite, "skipped", "skipped");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void writes_names_that_every_file_system_takes_and_nothing_elsewhere(Format format) throws IOException {
        write(format);
        try (Stream<Path> files = Files.walk(out).filter(Files::isRegularFile)) {
            assertThat(files.map(file -> out.relativize(file).toString()))
                    .isNotEmpty()
                    .allMatch(name -> name.matches("exports/([a-z]+/)?[a-z0-9.-]+"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "GRADESCOPE", "CLASSROOM", "JUNIT"})
    void needs_no_gradebook(Format format) throws IOException {
        Exports.write(REPORT.with((Gradebook) null), List.of(format), out, notes::add);
        assertThat(out.resolve("exports")).isNotEmptyDirectory();
    }

    private static void assertCount(Element suite, String attribute, String element) {
        assertThat(suite.getAttribute(attribute))
                .isEqualTo(Integer.toString(suite.getElementsByTagName(element).getLength()));
    }

    private void write(Format format) throws IOException {
        Exports.write(REPORT, List.of(format), out, notes::add);
    }

    private static String decoded(String base64) {
        assertThat(base64.strip()).doesNotContain("\n");
        return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws IOException {
        try (InputStream golden = ExportsTest.class.getResourceAsStream(name.replace(WORST, "WORST"))) {
            assertThat(golden).as("the golden file %s", name).isNotNull();
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
