package mathdl.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mathdl.model.Fact;
import mathdl.model.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultCacheTest {
    private static final String KEY = "0123abcd";

    @TempDir
    private Path directory;

    private ResultCache cache;

    @BeforeEach
    void open() {
        cache = new ResultCache(directory.resolve("cache"));
    }

    @Test
    void gives_back_what_was_kept_and_nothing_else() throws IOException {
        cache.keep(KEY, results(Verdict.FAILED));
        assertThat(cache.find(KEY)).contains(results(Verdict.FAILED));
        assertThat(cache.find("0123abce")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GRADER_FAULT", "OUT_OF_MEMORY", "CRASHED", "TIMED_OUT", "SKIPPED"})
    void does_not_keep_what_another_machine_might_judge_otherwise(Verdict verdict) throws IOException {
        cache.keep(KEY, results(verdict));
        assertThat(cache.find(KEY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"GRADER_FAULT", "OUT_OF_MEMORY", "CRASHED", "TIMED_OUT", "SKIPPED"},
            mode = EnumSource.Mode.EXCLUDE)
    void keeps_every_other_verdict(Verdict verdict) throws IOException {
        cache.keep(KEY, results(verdict));
        assertThat(cache.find(KEY)).contains(results(verdict));
    }

    @Test
    void takes_a_broken_file_for_none_and_mends_it() throws IOException {
        cache.keep(KEY, results(Verdict.PASSED));
        for (String broken : List.of("", "null", "{\"exercises\":[", "{\"exercises\":null}", "[]")) {
            Files.writeString(onlyFile(), broken);
            assertThat(cache.find(KEY)).as(broken).isEmpty();
        }
        cache.keep(KEY, results(Verdict.PASSED));
        assertThat(cache.find(KEY)).contains(results(Verdict.PASSED));
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).findAny().orElseThrow();
        }
    }

    private static List<ExerciseResult> results(Verdict verdict) {
        int points = verdict == Verdict.PASSED ? 2 : 0;
        List<Fact> facts = List.of(new Fact("expected", "1.0"), new Fact("actual", "NaN"));
        Diagnosis diagnosis = verdict == Verdict.FAILED ? new Diagnosis("in bits", "use nats") : null;
        return List.of(new ExerciseResult(
                "2.1", List.of(new CheckResult("is right", verdict, points, 2, "a message", facts, diagnosis, 7))));
    }
}
