package mathdl.judge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * An archive that lies inside what was handed in.
 *
 * @param path where it lies
 * @param source opens it anew
 */
record Inner(String path, Source source) {

    /** Whether a path is an archive's; those of build tools are not meant, nor the shadows that macOS leaves of files. */
    static boolean isOne(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.startsWith(".")
                && !name.toLowerCase(Locale.ROOT).endsWith(".jar")
                && ArchiveKind.suffix(name).isPresent();
    }

    /** Opens something that can be read more than once. */
    interface Source {
        InputStream open() throws IOException;
    }
}
