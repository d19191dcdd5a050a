package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import mathdl.checks.Checks;
import mathdl.cli.stubs.StubFiles;
import mathdl.model.course.Catalogue;
import mathdl.model.course.Course;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Surefire passes over classes called {@code *Checks} without a word unless it is told: its own reports say it ran. */
class SurefireRunsChecksTest {

    static List<Course.Entry> exercises() throws IOException {
        return Catalogue.read(Project.ROOT.resolve("chapters/course.yaml")).exercises();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("exercises")
    void runs_every_check_over_the_stub_and_skips_it_while_untouched(Course.Entry exercise) throws Exception {
        Map<String, Ended> ended = ended("chapters", exercise);
        assertThat(ended).containsOnlyKeys(checks(exercise));
        if (isUntouched(exercise)) {
            assertThat(ended).allSatisfy((check, how) -> assertThat(how).isEqualTo(Ended.SKIPPED));
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("exercises")
    void runs_every_check_over_the_reference_and_passes(Course.Entry exercise) throws Exception {
        Map<String, Ended> ended = ended("solutions", exercise);
        assertThat(ended).containsOnlyKeys(checks(exercise));
        assertThat(ended).allSatisfy((check, how) -> assertThat(how).isEqualTo(Ended.PASSED));
    }

    private enum Ended {
        PASSED,
        SKIPPED,
        FAILED
    }

    private static String[] checks(Course.Entry exercise) throws ClassNotFoundException {
        Class<?> checks = Class.forName(exercise.chapter().checksClass(exercise.exercise()));
        String[] names =
                Checks.of(checks).stream().map(method -> method.getName()).toArray(String[]::new);
        assertThat(names).isNotEmpty();
        return names;
    }

    private static boolean isUntouched(Course.Entry exercise) throws IOException {
        String path = "chapters/" + exercise.chapter().folder() + "/src/main/java/"
                + exercise.chapter().answerClass(exercise.exercise()).replace('.', '/') + ".java";
        Course course = Catalogue.read(Project.ROOT.resolve("chapters/course.yaml"));
        String cut = new StubFiles(Project.ROOT, course).cut(exercise);
        return Files.readString(Project.ROOT.resolve(path)).equals(cut);
    }

    private static Map<String, Ended> ended(String side, Course.Entry exercise) throws Exception {
        Path report = Project.ROOT
                .resolve(side)
                .resolve(exercise.chapter().folder())
                .resolve(
                        "target/surefire-reports/TEST-" + exercise.chapter().checksClass(exercise.exercise()) + ".xml");
        assertThat(report).isRegularFile();
        requireOfThisBuild(report);
        NodeList cases = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testcase");
        Map<String, Ended> ended = new LinkedHashMap<>();
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            ended.put(test.getAttribute("name").replaceAll("\\(.*", ""), ended(test));
        }
        return ended;
    }

    private static Ended ended(Element test) {
        Predicate<String> has = tag -> test.getElementsByTagName(tag).getLength() > 0;
        if (has.test("failure") || has.test("error")) {
            return Ended.FAILED;
        }
        return has.test("skipped") ? Ended.SKIPPED : Ended.PASSED;
    }

    private static void requireOfThisBuild(Path report) throws IOException {
        String started = System.getProperty("build.started");
        if (started != null) {
            assertThat(Files.getLastModifiedTime(report).toInstant()).isAfterOrEqualTo(Instant.parse(started));
        }
    }
}
