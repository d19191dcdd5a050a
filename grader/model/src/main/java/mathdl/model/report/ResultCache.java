package mathdl.model.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mathdl.model.Verdict;

/**
 * Results of earlier runs, by a hash of everything that they follow from: what is the same need not be judged again.
 *
 * <p>A result in which the machine had a say, such as a time-out, is not kept: it is judged anew, and may fall out
 * better on a machine that is less busy.
 */
public final class ResultCache {
    private static final Set<Verdict> OF_THE_MACHINE = EnumSet.of(
            Verdict.GRADER_FAULT, Verdict.OUT_OF_MEMORY, Verdict.CRASHED, Verdict.TIMED_OUT, Verdict.SKIPPED);

    private final Path directory;

    /**
     * @param directory need not exist; it may be removed at any time
     */
    public ResultCache(Path directory) {
        this.directory = directory;
    }

    private record Kept(List<ExerciseResult> exercises) {
        Kept {
            exercises = List.copyOf(exercises);
        }
    }

    /** The results under a key; empty too for a file that is not whole or not ours, which costs judging alone. */
    public Optional<List<ExerciseResult>> find(String key) throws IOException {
        try {
            return Optional.of(
                    Json.read(Files.readString(file(key)), Kept.class).exercises());
        } catch (NoSuchFileException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Keeps results, if they would be the same on any machine. */
    public void keep(String key, List<ExerciseResult> results) throws IOException {
        boolean lasting = results.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .noneMatch(check -> OF_THE_MACHINE.contains(check.verdict()));
        if (lasting) {
            Files.createDirectories(file(key).getParent());
            WholeFile.write(file(key), Json.line(new Kept(results)));
        }
    }

    /** Spread over folders, for some file systems are slow with ten thousand files in one. */
    private Path file(String key) {
        return directory.resolve(key.substring(0, 2)).resolve(key + ".json");
    }
}
