package mathdl.judge.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mathdl.judge.BadInput;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;

/** Reads the submissions of a class. */
public final class Intake {
    private static final String ZIP = ".zip";

    /** Files that somebody has handed in, the ones that cannot be read among them: those get a verdict too. */
    private static final List<String> HANDED_IN =
            List.of(ZIP, ".tar.gz", ".tgz", ".tar", ".gz", ".rar", ".7z", ".java", ".jar");

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
                Optional<String> id = id(entry, name);
                if (id.isEmpty()) {
                    ignored.add(name);
                    continue;
                }
                Path other = submissions.putIfAbsent(id.get(), entry);
                if (other != null) {
                    throw new BadInput("two submissions have the id " + id.get() + ": " + other.getFileName() + " and "
                            + name + "; rename one");
                }
            }
        }
        if (submissions.isEmpty()) {
            throw new BadInput(directory + " holds no submission: no sub-directory and no .zip");
        }
        return new ClassFolder(submissions, ignored);
    }

    /** The id of a submission; empty for a file that is none, such as a list of the class. */
    private static Optional<String> id(Path entry, String name) {
        if (name.startsWith(".")) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(name);
        }
        return HANDED_IN.stream()
                .filter(suffix -> name.toLowerCase(Locale.ROOT).endsWith(suffix))
                .findFirst()
                .map(suffix -> name.substring(0, name.length() - suffix.length()));
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
            } else if (!path.toString().toLowerCase(Locale.ROOT).endsWith(ZIP)) {
                throw new Refusal("it is neither a directory nor a .zip: hand in one of these");
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
