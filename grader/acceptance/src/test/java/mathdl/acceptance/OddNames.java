package mathdl.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Gives a directory a name that this JVM, in a plain locale, may have no way to write. */
final class OddNames {
    private OddNames() {}

    static void rename(Path parent, String from, String to) throws IOException {
        StringBuilder octal = new StringBuilder();
        for (byte letter : to.getBytes(StandardCharsets.UTF_8)) {
            octal.append("\\%03o".formatted(letter & 0xff));
        }
        Process rename = new ProcessBuilder(
                        "/bin/sh", "-c", "mv -- \"$1\" \"./$(printf \"$2\")\"", "sh", from, octal.toString())
                .directory(parent.toFile())
                .start();
        try {
            if (!rename.waitFor(1, TimeUnit.MINUTES) || rename.exitValue() != 0) {
                throw new IOException(from + " could not be renamed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
