package mathdl.judge.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How a class directory is laid out; downloads come in the order in which they are tried. */
public enum Layout {
    GRADESCOPE("gradescope", "a Gradescope export"),
    MOODLE("moodle", "a Moodle download"),
    CANVAS("canvas", "a Canvas download"),
    CLASSROOM("classroom", "clones of GitHub Classroom"),
    PLAIN("plain", "a plain class");

    private final String word;
    private final String label;

    Layout(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** What a person says to force it. */
    public String word() {
        return word;
    }

    String label() {
        return label;
    }

    /**
     * Reads the entries of a directory that fit.
     *
     * @param asked whether a person says that it is laid out so
     */
    Reading read(Path directory, List<ClassEntry> entries, boolean asked) throws IOException {
        return switch (this) {
            case GRADESCOPE -> GradescopeExport.read(directory, entries);
            case MOODLE -> MoodleDownload.read(entries);
            case CANVAS -> CanvasDownload.read(entries);
            case CLASSROOM -> ClassroomClones.read(directory, entries, asked);
            case PLAIN -> PlainClass.read(entries);
        };
    }
}
