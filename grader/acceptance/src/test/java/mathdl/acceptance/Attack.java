package mathdl.acceptance;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A hostile submission of the corpus, as {@code attacks.yaml} plants it.
 *
 * @param name of its folder, if its files can lie in Git
 * @param id of the submission
 * @param tries what it is after
 * @param exercise the one that it answers with malice
 * @param verdicts what may come of it
 * @param behind what may come of it where nothing is forbidden; empty if that makes no difference
 * @param honest exercises that it answers rightly beside that
 * @param says words that its messages or facts hold, or empty
 */
record Attack(
        String name,
        String id,
        String tries,
        String exercise,
        List<String> verdicts,
        List<String> behind,
        List<String> honest,
        String says) {
    static final Path FOLDER = Project.ROOT.resolve("grader/acceptance/src/test/resources/attacks");

    Attack {
        id = Objects.requireNonNullElse(id, name);
        exercise = Objects.requireNonNullElse(exercise, "2.1");
        behind = Objects.requireNonNullElse(behind, List.of());
        honest = Objects.requireNonNullElse(honest, List.of());
        says = Objects.requireNonNullElse(says, "");
    }

    /** The whole corpus. */
    static List<Attack> all() {
        try {
            return new YAMLMapper()
                    .readValue(Files.readString(FOLDER.resolve("attacks.yaml")), new TypeReference<List<Attack>>() {});
        } catch (IOException e) {
            throw new IllegalStateException("attacks.yaml cannot be read", e);
        }
    }

    Path folder() {
        return FOLDER.resolve(name);
    }

    boolean liesInGit() {
        return Files.isDirectory(folder());
    }

    /** Whether all that is hostile is the submission's name. */
    boolean isName() {
        return !id.equals(name);
    }
}
