package mathdl.judge.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mathdl.judge.BadInput;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;

/** Reads the submissions of a class. */
public final class Intake {
    private static final String ZIP = ".zip";

    private final Course course;
    private final Places places;

    public Intake(Course course) {
        this.course = course;
        this.places = new Places(course);
    }

    /**
     * What a class directory holds.
     *
     * @param submissions by id, in alphabetical order
     * @param ignored names that are neither a directory nor an archive
     */
    public record ClassFolder(Map<String, Path> submissions, List<String> ignored) {}

    /**
     * Lists the submissions below a directory: its sub-directories and archives.
     *
     * @throws BadInput if it is no directory, holds no submission, or two of one id
     */
    public static ClassFolder list(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new BadInput(directory + (Files.exists(directory) ? " is not a directory" : " does not exist"));
        }
        Map<String, Path> submissions = new TreeMap<>();
        List<String> ignored = new ArrayList<>();
        try (Stream<Path> entries = Files.list(directory).sorted()) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                String name = entry.getFileName().toString();
                boolean archive = name.toLowerCase(Locale.ROOT).endsWith(ZIP);
                if (name.startsWith(".") || (!archive && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))) {
                    ignored.add(name);
                    continue;
                }
                String id = archive ? name.substring(0, name.length() - ZIP.length()) : name;
                Path other = submissions.putIfAbsent(id, entry);
                if (other != null) {
                    throw new BadInput("two submissions have the id " + id + ": " + other.getFileName() + " and " + name
                            + "; rename one");
                }
            }
        }
        if (submissions.isEmpty()) {
            throw new BadInput(directory + " holds no submission: no sub-directory and no .zip");
        }
        return new ClassFolder(submissions, ignored);
    }

    /** Reads a student's own answers where they are edited, in the chapters of a checkout. */
    public Submission readProject(Path root) throws IOException {
        Gathering gathering = new Gathering(places);
        try {
            for (Chapter chapter : course.chapters()) {
                Path sources =
                        root.resolve("chapters").resolve(chapter.folder()).resolve("src/main/java");
                FolderIntake.gather(sources, gathering);
            }
            return gathering.submission("you");
        } catch (Refusal e) {
            return gathering.refusedWhole("you", e.getMessage());
        }
    }

    /** Reads one submission; whatever is wrong with it is in the result. */
    public Submission read(String id, Path path) {
        Gathering gathering = new Gathering(places);
        try {
            if (Files.isSymbolicLink(path)) {
                throw new Refusal("it is a symbolic link");
            }
            if (Files.isDirectory(path)) {
                FolderIntake.gather(path, gathering);
            } else if (!Files.isRegularFile(path)) {
                throw new Refusal("it is neither a directory nor a file"); // opening a named pipe would wait for ever
            } else {
                ZipIntake.gather(path, gathering);
            }
            return gathering.submission(id);
        } catch (Refusal e) {
            return gathering.refusedWhole(id, e.getMessage());
        } catch (IOException | RuntimeException e) {
            return gathering.refusedWhole(id, "it cannot be read: " + e.getMessage());
        }
    }
}
