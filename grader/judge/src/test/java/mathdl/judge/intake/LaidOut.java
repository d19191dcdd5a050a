package mathdl.judge.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mathdl.fixture.FixtureCourse;

/** A class directory made for a test. */
record LaidOut(Path directory) {
    static final String SUM = FixtureCourse.STUDENT + "SumAnswer.java";
    static final String MIXTURE = FixtureCourse.STUDENT + "MixtureAnswer.java";

    LaidOut file(String path, Object content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                content instanceof byte[] bytes ? bytes : content.toString().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    LaidOut folder(String path) throws IOException {
        Files.createDirectories(directory.resolve(path));
        return this;
    }

    Intake.ClassFolder list() throws IOException {
        return Intake.list(directory);
    }

    Map<String, Submission> read() throws IOException {
        return read(list());
    }

    static Map<String, Submission> read(Intake.ClassFolder folder) {
        Intake intake = new Intake(FixtureCourse.course());
        return folder.submissions().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> intake.read(entry.getValue())));
    }

    /** The names of all entries of the directory that belong to a submission, are left aside, or tell of others. */
    static Set<String> accounted(Intake.ClassFolder folder) {
        Set<String> names = new TreeSet<>(folder.ignored());
        folder.submissions().values().forEach(handed -> handed.content()
                .paths()
                .forEach(path -> names.add(path.getFileName().toString())));
        return names;
    }

    Set<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The same directory, as a file system in another mood would give it. */
    static List<ClassEntry> shuffled(List<ClassEntry> entries, long seed) {
        List<ClassEntry> copy = new ArrayList<>(entries);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
