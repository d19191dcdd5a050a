package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mathdl.cli.teaching.TeachingPages;
import mathdl.model.course.Catalogue;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;
import mathdl.model.course.Exercise;
import org.junit.jupiter.api.Test;

class TeachingPagesTest {
    private final Course course;

    TeachingPagesTest() throws IOException {
        course = Catalogue.read(Project.ROOT.resolve("chapters/course.yaml"));
    }

    @Test
    void there_is_one_for_each_chapter_with_every_exercise_in_its_schedule() throws IOException {
        for (Chapter chapter : course.chapters()) {
            Path page = Project.ROOT.resolve("solutions/" + chapter.folder() + "/teaching.md");
            assertThat(page).content().contains("## Goals", "## Schedule", "## Common mistakes");
            for (Exercise exercise : chapter.exercises()) {
                assertThat(Files.readString(page)).contains("| " + exercise.id() + " " + exercise.contract() + " |");
            }
        }
    }

    @Test
    void their_tables_say_what_the_course_says() throws IOException {
        assertThat(new TeachingPages(Project.ROOT, course).stale()).isEmpty();
    }
}
