package mathdl.judge.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A directory that Git keeps. Its work tree is graded like any directory; no Git program ever reads it, for a
 * repository can name programs to be run. When the last commit was made is not read either: a clone keeps it in packs,
 * and it is what the student's clock said.
 */
final class GitFolder {
    private static final String GIT = ".git";

    private GitFolder() {}

    /** Refuses a repository that has no files to grade. */
    static void requireFiles(Path directory) throws IOException {
        if (!Files.exists(directory.resolve(GIT), LinkOption.NOFOLLOW_LINKS)) {
            if (isBare(directory)) {
                throw new Refusal("it is a bare Git repository, which holds no files:"
                        + " clone it, and put the clone in its place");
            }
            return;
        }
        try (DirectoryStream<Path> others = Files.newDirectoryStream(
                directory, entry -> !entry.getFileName().toString().equals(GIT))) {
            if (!others.iterator().hasNext()) {
                throw new Refusal("it is a Git repository whose work tree is empty:"
                        + " check out the branch that was handed in; if there is none, nothing was pushed");
            }
        }
    }

    private static boolean isBare(Path directory) {
        return Files.isRegularFile(directory.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(directory.resolve("objects"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(directory.resolve("refs"), LinkOption.NOFOLLOW_LINKS);
    }
}
