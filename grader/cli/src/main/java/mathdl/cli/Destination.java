package mathdl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mathdl.judge.BadInput;

/** Places that a command will write to, looked at before the work begins rather than after it. */
final class Destination {
    private Destination() {}

    /**
     * @param file may be null: then nothing will be written
     * @throws BadInput if it is a directory, or its directory is missing or closed
     */
    static void requireFile(Path file) {
        requireFile(file, "--json");
    }

    /**
     * The same for another option's file.
     *
     * @param option the one that named it
     */
    static void requireFile(Path file, String option) {
        if (file == null) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a directory; " + option + " names a file");
        }
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory) || !Files.isWritable(directory)) {
            throw new BadInput(file + " cannot be written: its directory is missing or closed to you");
        }
    }

    /**
     * Makes a directory and those above it.
     *
     * @throws BadInput if that is impossible
     */
    static void makeDirectory(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new BadInput(directory + " cannot be made: a directory above it is a file, missing or closed to you");
        }
        if (!Files.isWritable(directory)) {
            throw new BadInput(directory + " is closed to you: nothing can be written there");
        }
    }

    /** The path without links or dots, as far as it exists. */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(absolute));
    }
}
