package mathdl.judge.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mathdl.judge.BadInput;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;

/** Reads the submissions of a class. */
public final class Intake {
    private final Course course;
    private final Places places;

    public Intake(Course course) {
        this.course = course;
        this.places = new Places(course);
    }

    /**
     * What a class directory holds.
     *
     * @param layout how it was read
     * @param submissions by id, in alphabetical order
     * @param ignored names of entries that belong to no submission
     * @param remarks what the person at the keyboard should know, a line each
     */
    public record ClassFolder(
            Layout layout, Map<String, Handed> submissions, List<String> ignored, List<String> remarks) {}

    /**
     * Lists the submissions below a directory, in the layout that it surely has.
     *
     * @throws BadInput if it is no directory, holds no submission, two of one id, or a download and something else
     */
    public static ClassFolder list(Path directory) throws IOException {
        return new ClassListing(directory).read();
    }

    /** Lists the submissions below a directory that a person says is laid out so; what does not fit is left aside. */
    public static ClassFolder list(Path directory, Layout layout) throws IOException {
        return new ClassListing(directory).read(layout);
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

    /** Reads a directory or archive of which nobody says more. */
    public Submission read(String id, Path path) {
        return read(Handed.of(id, path));
    }

    /** Reads one submission; whatever is wrong with it is in the result. */
    public Submission read(Handed handed) {
        Gathering gathering = new Gathering(places);
        try {
            if (handed.content() instanceof Handed.Loose loose) {
                for (Handed.Piece piece : loose.pieces()) {
                    gather(piece, gathering);
                }
            } else {
                for (Path path : handed.content().paths()) {
                    gather(path, gathering);
                }
            }
            Optional<Inner> inner = gathering.onlyInner();
            if (inner.isPresent()) {
                ArchiveIntake.gather(inner.get(), gathering);
            }
            return gathering.submission(handed.id());
        } catch (IOException | RuntimeException e) {
            return gathering.refusedWhole(handed.id(), Refusal.reason(e));
        }
    }

    private static void gather(Path path, Gathering gathering) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new Refusal("it is a symbolic link");
        } else if (Files.isDirectory(path)) {
            GitFolder.requireFiles(path);
            FolderIntake.gather(path, gathering);
        } else if (!Files.isRegularFile(path)) {
            throw new Refusal("it is neither a directory nor a file"); // opening a named pipe would wait for ever
        } else {
            ArchiveIntake.gather(path, gathering);
        }
    }

    private static void gather(Handed.Piece piece, Gathering gathering) throws IOException {
        if (!piece.isDirectory() || Files.isSymbolicLink(piece.path())) {
            FolderIntake.gatherFile(piece.path(), piece.name(), gathering);
        } else {
            GitFolder.requireFiles(piece.path());
            FolderIntake.gather(piece.path(), piece.name(), gathering);
        }
    }
}
