package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** {@code kill -9} at twenty moments of grading a class: nothing is lost, nothing graded twice, nothing left running. */
@Isolated("it looks for workers among all processes")
class KillAndResumeTest {
    private static final int KILLS = 20;
    private static final int STUDENTS = 9;

    /** About what the class takes as a whole; the moments are spread over it and a little more. */
    private static final int LONGEST_MILLIS = 9_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory;

    @Test
    void twenty_kills_change_nothing() throws Exception {
        Path folder = SmallClass.make(directory.resolve("class"), STUDENTS);
        CourseScript course = CourseScript.ofProject(directory);
        assertThat(course.run("grade", folder.toString(), "--out", "whole").exit())
                .isZero();
        JsonNode whole = Reports.timeless(Reports.read(directory.resolve("whole/report.json")));

        Random moments = new Random(20);
        int interrupted = 0;
        int rounds = 0;
        for (int kills = 0; kills < KILLS; rounds++) {
            Path out = directory.resolve("round-" + rounds);
            List<String> judged = new ArrayList<>();
            boolean ended = false;
            while (!ended && kills < KILLS) {
                ended = !killed(course, folder, out, moments.nextInt(LONGEST_MILLIS));
                kills += ended ? 0 : 1;
                judged = requireGrowth(judged, out);
                interrupted += !ended && !judged.isEmpty() && judged.size() < STUDENTS ? 1 : 0;
                assertThat(LeftRunning.afterAWhile()).isEmpty();
            }
            CourseScript.Ran ran = course.run("grade", folder.toString(), "--out", out.toString(), "--resume");
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(requireGrowth(judged, out)).hasSize(STUDENTS);
            assertThat(Reports.timeless(Reports.read(out.resolve("report.json"))))
                    .isEqualTo(whole);
            assertThat(out).isDirectoryNotContaining("glob:**.tmp");
        }
        assertThat(interrupted).as("kills while some were judged and some not").isPositive();
    }

    /** False if the run ended before its moment came. */
    private boolean killed(CourseScript course, Path folder, Path out, int millis) throws Exception {
        File nowhere = new File("/dev/null");
        Process run = course.start(nowhere, nowhere, "grade", folder.toString(), "--out", out.toString(), "--resume");
        if (run.waitFor(millis, TimeUnit.MILLISECONDS)) {
            assertThat(run.exitValue()).isZero();
            return false;
        }
        run.destroyForcibly().waitFor(); // the script has become the JVM
        return true;
    }

    /** Who is in the journal: whoever was there before, in the same place, and nobody twice. */
    private static List<String> requireGrowth(List<String> before, Path out) throws IOException {
        Path journal = out.resolve("journal.jsonl");
        String text = Files.exists(journal) ? Files.readString(journal) : "";
        List<String> ids = new ArrayList<>();
        for (String line :
                text.substring(0, text.lastIndexOf('\n') + 1).lines().skip(1).toList()) {
            ids.add(JSON.readTree(line).at("/result/id").asText());
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.subList(0, Math.min(before.size(), ids.size()))).isEqualTo(before);
        return ids;
    }
}
