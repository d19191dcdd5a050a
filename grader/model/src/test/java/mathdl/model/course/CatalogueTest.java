package mathdl.model.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private static final CallPattern REFLECTION = new CallPattern("java.lang.reflect..");
    private static final String GOOD = """
            forbidden: [java.lang.reflect..]
            chapters:
              - number: 2
                title: Information theory
                topic: information
                folder: ch02-information-theory
                listings:
                  - id: L2.2
                    name: GaussianKlListing
                    goal: the KL term
                exercises:
                  - id: "2.1"
                    contract: Entropy
                    minutes: 15
                    difficulty: 1
                    goal: measure uncertainty
                  - id: "2.5"
                    contract: GaussianKl
                    minutes: 25
                    difficulty: 2
                    goal: the closed form
                    prerequisites: ["2.1"]
                    forbidden: [java.util.Random]
                    instead: draw nothing
            """;

    @TempDir
    Path directory;

    @Test
    void reads_chapters_exercises_and_listings_in_order() throws IOException {
        Course course = read(GOOD);
        assertThat(course.exercises()).extracting(Course.Entry::id).containsExactly("2.1", "2.5");
        assertThat(course.exercise("2.1").orElseThrow().exercise())
                .isEqualTo(new Exercise(
                        "2.1", "Entropy", 15, 1, "measure uncertainty", List.of(), List.of(REFLECTION), ""));
        assertThat(course.exercise("2.5").orElseThrow().exercise())
                .isEqualTo(new Exercise(
                        "2.5",
                        "GaussianKl",
                        25,
                        2,
                        "the closed form",
                        List.of("2.1"),
                        List.of(new CallPattern("java.util.Random"), REFLECTION),
                        "draw nothing"));
        assertThat(course.listing("L2.2")).isPresent();
        assertThat(course.exercise("9.9")).isEmpty();
        assertThat(course.listing("2.1")).isEmpty();
    }

    @Test
    void derives_every_name_from_the_chapter_and_the_contract() throws IOException {
        Course.Entry entry = read(GOOD).exercise("2.5").orElseThrow();
        Chapter chapter = entry.chapter();
        assertThat(chapter.contractClass(entry.exercise())).isEqualTo("mathdl.information.GaussianKl");
        assertThat(chapter.checksClass(entry.exercise())).isEqualTo("mathdl.information.GaussianKlChecks");
        assertThat(chapter.answerClass(entry.exercise())).isEqualTo("mathdl.information.student.GaussianKlAnswer");
        assertThat(chapter.referenceClass(entry.exercise()))
                .isEqualTo("mathdl.information.reference.GaussianKlReference");
        assertThat(chapter.misconceptionsClass(entry.exercise()))
                .isEqualTo("mathdl.information.misconception.GaussianKlMisconceptions");
        assertThat(chapter.listingClass(chapter.listings().get(0)))
                .isEqualTo("mathdl.information.listing.GaussianKlListing");
    }

    @Test
    void reads_the_catalogue_of_this_course() throws IOException {
        Course course = Catalogue.read(Path.of("../../chapters/course.yaml"));
        assertThat(course.exercises()).extracting(Course.Entry::id).contains("2.1", "2.3", "2.5");
    }

    @Test
    void lets_a_chapter_have_no_listings() throws IOException {
        String without = GOOD.replaceAll("(?s)    listings:.*?exercises:", "    exercises:");
        assertThat(read(without).chapters().get(0).listings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "folder: ch02-information-theory => folder: x\n    colour: red => colour",
                "contract: GaussianKl => contract: GaussianKl\n        points: 5 => points",
                "        minutes: 25\n =>  => minutes",
                "    topic: information\n =>  => topic",
                "minutes: 25 => minutes: => minutes",
                "id: \"2.5\" => id: \"2.1\" => two entries have the id 2.1",
                "id: \"2.5\" => id: \"3.5\" => exercise 3.5 stands in chapter 2",
                "id: \"2.5\" => id: five => five",
                "prerequisites: [\"2.1\"] => prerequisites: [\"2.6\"] => 2.6",
                "prerequisites: [\"2.1\"] => prerequisites: [\"2.5\"] => does not come before it",
                "minutes: 25 => minutes: 0 => minutes must be positive",
                "difficulty: 2 => difficulty: 4 => difficulty must be 1, 2 or 3",
                "chapters: => chapter: => chapter"
            })
    void refuses_and_names_the_fault(String change) {
        String[] parts = change.split(" => ", -1);
        assertThat(GOOD).contains(parts[0]);
        assertThatIOException()
                .isThrownBy(() -> read(GOOD.replace(parts[0], parts[1])))
                .withMessageContaining("course.yaml")
                .withMessageContaining(parts[2]);
    }

    @Test
    void refuses_a_prerequisite_that_comes_later() {
        String later = GOOD.replace("goal: measure uncertainty", "goal: x\n        prerequisites: [\"2.5\"]");
        assertThatIOException().isThrownBy(() -> read(later)).withMessageContaining("2.1 asks for 2.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "chapters:", "- 1", "\t", "chapters: ["})
    void names_the_file_that_is_not_a_catalogue(String content) {
        assertThatIOException().isThrownBy(() -> read(content)).withMessageContaining("course.yaml");
    }

    @Test
    void names_the_file_that_is_not_utf8() throws IOException {
        Path file = Files.write(
                directory.resolve("course.yaml"),
                GOOD.replace("Information", "é").getBytes(StandardCharsets.ISO_8859_1));
        assertThatIOException().isThrownBy(() -> Catalogue.read(file)).withMessageContaining("course.yaml", "UTF-8");
    }

    private Course read(String yaml) throws IOException {
        return Catalogue.read(Files.writeString(directory.resolve("course.yaml"), yaml));
    }
}
