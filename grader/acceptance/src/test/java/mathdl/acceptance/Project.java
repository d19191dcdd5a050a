package mathdl.acceptance;

import java.io.IOException;
import java.nio.file.Path;

/** Where the project under test lies, whatever the working directory is. */
public final class Project {
    /** The root of the project, without a link in it. */
    public static final Path ROOT = real(Path.of(System.getProperty("project.root", "../..")));

    private Project() {}

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
