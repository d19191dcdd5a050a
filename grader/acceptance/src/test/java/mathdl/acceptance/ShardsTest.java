package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mathdl.acceptance.CourseScript.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A class graded in parts, gone on with, and graded again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShardsTest {
    private static final int STUDENTS = 5;

    private final Path directory;
    private final CourseScript course;
    private JsonNode whole;

    ShardsTest(@TempDir Path directory) {
        this.directory = directory;
        course = CourseScript.ofProject(directory);
    }

    @BeforeAll
    void grade() throws IOException {
        SmallClass.make(directory.resolve("class"), STUDENTS);
        done("grade", "class", "--out", "whole");
        done("grade", "class", "--out", "one", "--shard", "1/2");
        done("grade", "class", "--out", "two", "--shard", "2/2");
        whole = report("whole");
    }

    @Test
    void parts_are_the_whole_once_they_are_merged() throws IOException {
        done("merge", "two", "one", "--out", "merged");
        JsonNode merged = report("merged");
        assertThat(merged.at("/environment/shard").asText()).isEqualTo("merged from 2");
        ((ObjectNode) merged).remove("environment");
        ((ObjectNode) whole).remove("environment");
        assertThat(merged).isEqualTo(whole);
        assertThat(directory.resolve("merged/index.html")).isNotEmptyFile();
        assertThat(Reports.faults(Reports.read(directory.resolve("merged/report.json"))))
                .isEmpty();
    }

    @Test
    void merge_refuses_what_is_not_all_of_one_class() {
        refused("part 2/2 is missing", "merge", "one", "--out", "bad");
        refused("one and one are both part 1/2", "merge", "one", "one", "two", "--out", "bad");
        refused("whole is not graded with --shard", "merge", "whole", "--out", "bad");
        refused("class holds no report.json", "merge", "class", "--out", "bad");
        refused("fewer than parts", "grade", "class", "--out", "bad", "--shard", "1/6");
        assertThat(directory.resolve("bad")).doesNotExist();
    }

    @Test
    void merge_refuses_other_seeds() {
        done("grade", "class", "--out", "seeded", "--shard", "2/2", "--seed", "77");
        refused("the seed of one is", "merge", "one", "seeded", "--out", "bad");
    }

    @Test
    void resuming_judges_only_what_has_changed() throws IOException {
        SmallClass.make(directory.resolve("growing"), 2);
        done("grade", "growing", "--out", "resumed");
        SmallClass.write(directory.resolve("growing"), 2, "second thoughts");
        SmallClass.write(directory.resolve("growing"), 3, "late");
        Ran ran = done("grade", "growing", "--out", "resumed", "--resume");
        assertThat(ran.out())
                .contains("graded before: student-1", "graded student-2", "graded student-3", "1 of 3 had");
        assertThat(Reports.submissions(report("resumed"))).containsOnlyKeys("student-1", "student-2", "student-3");
    }

    @Test
    void a_run_is_not_gone_on_with_under_another_seed() {
        done("grade", "class", "--out", "first-seed", "--seed", "77");
        refused("another run", "grade", "class", "--out", "first-seed", "--seed", "78", "--resume");
    }

    @Test
    void the_same_contents_are_not_judged_again_in_another_run() throws IOException {
        SmallClass.write(directory.resolve("cached"), 1, "known " + directory); // unknown to any earlier test
        Ran first = done("grade", "cached", "--out", "cached-1", "--cache");
        assertThat(first.out()).doesNotContain("judged before");
        Ran second = done("grade", "cached", "--out", "cached-2", "--cache");
        assertThat(second.out()).contains("1 of 1 had been judged before");
        assertThat(report("cached-2")).isEqualTo(report("cached-1"));
        Ran third = done("grade", "cached", "--out", "cached-3"); // with --no-cache, as all of these tests
        assertThat(third.out()).doesNotContain("judged before");
    }

    @Test
    void a_later_run_says_whose_grade_has_changed_and_why() throws IOException {
        SmallClass.make(directory.resolve("changing"), 3);
        done("grade", "changing", "--out", "changing-1");
        SmallClass.write(directory.resolve("changing"), 3, "right this time", 1);
        Ran ran = done("grade", "changing", "--out", "changing-2", "--compare", "changing-1");
        assertThat(ran.out())
                .containsPattern("student-3: 0/\\d+ → 6/")
                .contains("2.1: failed 0/6 → passed 6/6", "judged otherwise than before: 1");
        assertThat(directory.resolve("changing-2/changes.txt"))
                .content()
                .contains("student-3: ")
                .doesNotContain("student-1");
        refused("nothing-here", "grade", "changing", "--out", "bad", "--compare", "nothing-here");
    }

    private JsonNode report(String out) throws IOException {
        return Reports.timeless(Reports.read(directory.resolve(out).resolve("report.json")));
    }

    private Ran done(String... arguments) {
        Ran ran = course.run(arguments);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran;
    }

    private void refused(String why, String... arguments) {
        Ran ran = course.run(arguments);
        assertThat(ran.exit()).as(List.of(arguments) + " " + ran.out()).isEqualTo(2);
        assertThat(ran.complaints()).singleElement().asString().contains(why);
    }
}
