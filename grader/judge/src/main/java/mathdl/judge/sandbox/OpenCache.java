package mathdl.judge.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import mathdl.model.Digest;

/**
 * ND4J's unpacked libraries for users who do not own them. ND4J refuses a cache directory in which it may not write, so
 * this one seems open to all, and Landlock lets no worker write there; what lies in it is root's, and hard links cost no
 * space.
 */
final class OpenCache {
    private OpenCache() {}

    /** A directory beside the cache that holds the same files; it is made once for a state of the cache. */
    static Path of(Path cache) {
        try {
            String state = new Digest("native")
                    .with(Files.readAllBytes(cache.resolve("ready")))
                    .hex();
            Path open = cache.resolveSibling("native-open-" + state.substring(0, 12));
            if (!Files.isDirectory(open)) {
                make(cache, open);
            }
            return open;
        } catch (IOException e) {
            throw new UncheckedIOException("the native libraries cannot be shown to other users", e);
        }
    }

    /** Made beside its place and moved there, for another judge may be doing the same; whichever is first counts. */
    private static void make(Path cache, Path open) throws IOException {
        Path draft = open.resolveSibling(open.getFileName() + "." + UUID.randomUUID());
        Files.walkFileTree(cache, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectory(
                        twin(directory),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.createLink(twin(file), file);
                return FileVisitResult.CONTINUE;
            }

            private Path twin(Path path) {
                return draft.resolve(cache.relativize(path).toString());
            }
        });
        Files.setAttribute(draft, "unix:mode", 01777);
        try {
            Files.move(draft, open, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            remove(draft);
        }
    }

    private static void remove(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
