package mathdl.cli.gradebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mathdl.judge.BadInput;
import mathdl.model.course.Course;
import mathdl.model.gradebook.Assignment;

/** {@code assignments.yaml}: what a class is asked to do, and by when. */
public final class AssignmentFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private AssignmentFile() {}

    /**
     * One assignment of a file. All of them are looked at, so that a mistake is found before its own due time.
     *
     * @throws BadInput if the file or any assignment in it is wrong, or there is none with this id
     */
    public static Assignment read(Path file, String id, Course course) throws IOException {
        List<AssignmentDraft> drafts = drafts(file);
        Set<String> ids = new HashSet<>();
        Assignment found = null;
        for (AssignmentDraft draft : drafts) {
            Assignment assignment = new AssignmentReading(file, course).assignment(draft);
            if (!ids.add(assignment.id())) {
                throw new BadInput(file + ":" + draft.id().line() + ": two assignments have the id " + assignment.id());
            }
            found = assignment.id().equals(id) ? assignment : found;
        }
        if (found == null) {
            throw new BadInput(file + " has no assignment " + id + ", only "
                    + ids.stream().sorted().collect(Collectors.joining(", ")));
        }
        return found;
    }

    private static List<AssignmentDraft> drafts(Path file) throws IOException {
        String text = TextFile.read(file, "--assignments");
        try {
            AssignmentDraft.Book book = book(text);
            if (book == null || book.assignments() == null || book.assignments().isEmpty()) {
                throw new BadInput(file + " has no assignments; it begins with the line assignments:");
            }
            return book.assignments();
        } catch (UnrecognizedPropertyException e) {
            throw new BadInput(place(file, e) + "there is no '" + e.getPropertyName() + "' here, only "
                    + new TreeSet<>(e.getKnownPropertyIds()));
        } catch (JsonProcessingException e) {
            throw new BadInput(
                    place(file, e) + e.getOriginalMessage().lines().findFirst().orElse("not YAML"));
        }
    }

    /** The one document of a text, or null if it is empty. */
    private static AssignmentDraft.Book book(String text) throws IOException {
        try (MappingIterator<AssignmentDraft.Book> documents =
                YAML.readerFor(AssignmentDraft.Book.class).readValues(text)) {
            return documents.hasNextValue() ? documents.nextValue() : null;
        }
    }

    private static String place(Path file, JsonProcessingException e) {
        return e.getLocation() == null
                ? file + ": "
                : file + ":" + e.getLocation().getLineNr() + ": ";
    }
}
