package mathdl.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mathdl.model.course.Catalogue;
import mathdl.model.course.Course;

/** A class of attackers, with honest neighbours among them. */
final class AttackClass {
    /** Answers to 2.1, 2.3 and 2.5, the same in every neighbour. */
    static final List<String> NEIGHBOURS_EXERCISES = List.of("2.1", "2.3", "2.5");

    /** Another neighbour after so many attacks. */
    private static final int STREET = 12;

    private static final Path PERFECT = Project.ROOT.resolve("grader/samples/perfect");

    private final Path directory;
    private final Map<String, String> places;
    private final Course course;
    private final List<String> neighbours = new ArrayList<>();

    /**
     * @param places what stands in the sources for what only a run knows
     */
    AttackClass(Path directory, Map<String, String> places) throws IOException {
        this.directory = directory;
        this.places = places;
        this.course = Catalogue.read(Project.ROOT.resolve("chapters/course.yaml"));
    }

    void build(List<Attack> attacks) throws IOException {
        Files.createDirectories(directory);
        neighbour("neighbour-0");
        MadeAttacks made = new MadeAttacks(directory, answerText("2.1"));
        for (int i = 0; i < attacks.size(); i++) {
            Attack attack = attacks.get(i);
            if (attack.isName()) {
                honest(attack.name(), attack.exercise());
                OddNames.rename(directory, attack.name(), attack.id());
                continue;
            }
            if (attack.liesInGit()) {
                copy(attack);
            } else {
                made.make(attack.name());
            }
            for (String exercise : attack.honest()) {
                honest(attack.name(), exercise);
            }
            if (i % STREET == 0) {
                neighbours.add(attack.name() + "+neighbour");
                neighbour(attack.name() + "+neighbour");
            }
        }
    }

    /** Ids of the honest submissions that stand in the alphabet right after an attack. */
    List<String> neighbours() {
        return List.copyOf(neighbours);
    }

    private void neighbour(String id) throws IOException {
        for (String exercise : NEIGHBOURS_EXERCISES) {
            honest(id, exercise);
        }
    }

    private void honest(String id, String exercise) throws IOException {
        Path file = directory.resolve(id).resolve(answer(exercise));
        Files.createDirectories(file.getParent());
        Files.writeString(file, answerText(exercise));
    }

    private String answerText(String exercise) throws IOException {
        return Files.readString(PERFECT.resolve(answer(exercise)));
    }

    private String answer(String id) {
        Course.Entry entry = course.exercise(id).orElseThrow();
        return entry.chapter().answerClass(entry.exercise()).replace('.', '/') + ".java";
    }

    private void copy(Attack attack) throws IOException {
        try (Stream<Path> files = Files.walk(attack.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = directory
                        .resolve(attack.name())
                        .resolve(attack.folder().relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, filled(Files.readString(file)));
            }
        }
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }
}
