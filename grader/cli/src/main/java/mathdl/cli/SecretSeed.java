package mathdl.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import mathdl.judge.BadInput;

/** The grader's own seed: 63 random bits, drawn on the first grading and kept beside the project, out of Git. */
final class SecretSeed {
    private SecretSeed() {}

    static long of(Path root) throws IOException {
        Path file = root.resolve(".course/seed");
        if (!Files.exists(file)) {
            try {
                draw(file);
            } catch (AccessDeniedException e) {
                throw new BadInput(file + ", the secret seed, cannot be kept there; choose one with --seed");
            }
        }
        String text = Files.readString(file).strip();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadInput(file + " holds no seed; remove it to draw a new one, which changes every input");
        }
    }

    /** Written beside its place and linked there, so that another run never reads half a seed; the first one counts. */
    private static void draw(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        long seed = new SecureRandom().nextLong() >>> 1;
        Path draft = Files.createTempFile(file.getParent(), "seed", ".tmp"); // readable by its owner alone
        try {
            Files.writeString(draft, seed + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another run has just drawn it; that one counts.
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
