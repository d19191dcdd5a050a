package mathdl.cli.anonymous;

import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import mathdl.model.gradebook.Student;

/** Who is behind each pseudonym, for those who may know: readable by its owner alone. */
public final class KeyFile {
    private static final JsonMapper JSON = new JsonMapper();

    private KeyFile() {}

    /** Written whole or not at all. */
    public static void write(Map<String, Student> key, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path draft = Files.createTempFile(target.getParent(), "key", ".tmp"); // nobody else can read one of these
        try {
            Files.writeString(draft, JSON.writer(new DefaultPrettyPrinter()).writeValueAsString(key) + "\n");
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
