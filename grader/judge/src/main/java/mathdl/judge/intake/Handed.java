package mathdl.judge.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mathdl.model.report.HandedIn;

/**
 * What somebody handed in, as a class directory shows it; nothing of it has been read.
 *
 * @param id tells it from all others of the class, today and in the next download of the same assignment
 * @param handedIn what the platform says about it, if the class came from one
 */
public record Handed(String id, Content content, Optional<HandedIn> handedIn) {

    /** Where the files are. */
    public sealed interface Content {
        List<Path> paths();
    }

    /** One directory or archive. */
    public record Whole(Path path) implements Content {
        @Override
        public List<Path> paths() {
            return List.of(path);
        }
    }

    /** Files, and directories of them, that lie among those of others. */
    public record Loose(List<Piece> pieces) implements Content {
        public Loose {
            pieces = List.copyOf(pieces);
        }

        @Override
        public List<Path> paths() {
            return pieces.stream().map(Piece::path).toList();
        }
    }

    /**
     * One of the files of a submission.
     *
     * @param name as the student called it; of a directory what stands before the names in it, empty or ending in a
     *     slash
     */
    public record Piece(Path path, String name) {
        boolean isDirectory() {
            return name.isEmpty() || name.endsWith("/");
        }
    }

    /** A directory or archive of which nobody says more. */
    static Handed of(String id, Path path) {
        return new Handed(id, new Whole(path), Optional.empty());
    }

    /** Files that came apart; one directory or archive alone is whole. */
    static Content content(List<Piece> pieces) {
        Piece first = pieces.get(0);
        boolean whole = pieces.size() == 1
                && (first.isDirectory() || ArchiveKind.suffix(first.name()).isPresent());
        return whole ? new Whole(first.path()) : new Loose(pieces);
    }
}
