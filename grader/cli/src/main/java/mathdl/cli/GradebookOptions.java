package mathdl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mathdl.cli.export.Format;
import mathdl.cli.gradebook.AssignmentFile;
import mathdl.cli.gradebook.GradebookInputs;
import mathdl.cli.report.Visible;
import mathdl.judge.BadInput;
import mathdl.model.gradebook.Assignment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What turns points into grades, and grades into files for others: the options of grade and export. */
final class GradebookOptions {
    @Option(names = "--assignment", paramLabel = "ID", description = "what counts, by when, and what lateness costs")
    private String assignment;

    @Option(
            names = "--assignments",
            paramLabel = "FILE",
            description = "the assignments (default: assignments.yaml in the project)")
    private Path assignments;

    @Option(names = "--roster", paramLabel = "FILE", description = "the class as CSV: id, name, extension, ...")
    private Path roster;

    @Option(
            names = "--overrides",
            paramLabel = "DIR",
            description = "grades set by hand, a file ada.jsonl an assistant")
    private Path overrides;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            converter = FormatWord.class,
            description = "also write csv, canvas, moodle, gradescope, classroom, junit")
    private List<Format> formats = new ArrayList<>();

    @Option(names = "--anonymous", description = "pseudonyms instead of names, in everything that is written")
    private boolean anonymous;

    @Option(names = "--anonymous-key", paramLabel = "FILE", description = "keep who is behind each pseudonym there")
    private Path anonymousKey;

    /**
     * Reads all that is given, before any work.
     *
     * @param isShard whether the report will be of a part of the class: then nobody knows who handed nothing in
     * @throws BadInput if something is wrong with it
     */
    Publication read(CourseCommand parent, boolean isShard) throws IOException {
        if (isShard && isGiven()) {
            throw new BadInput(
                    "a shard is only a part of the class: make its grades after merge, with ./course export");
        }
        if (anonymousKey != null && !anonymous) {
            throw new BadInput("--anonymous-key is of no use without --anonymous");
        }
        if (anonymousKey != null) {
            Destination.requireFile(anonymousKey, "--anonymous-key");
        }
        Terminal terminal = parent.terminal();
        GradebookInputs inputs = GradebookInputs.read(assignment(parent), roster, overrides, warning -> terminal.err()
                .println("course: " + Visible.line(warning)));
        Long secret = anonymous ? SecretSeed.of(parent.home().root()) : null;
        return new Publication(terminal, inputs, formats.stream().distinct().toList(), secret, anonymousKey);
    }

    private boolean isGiven() {
        return assignment != null
                || assignments != null
                || roster != null
                || overrides != null
                || !formats.isEmpty()
                || anonymous;
    }

    private Assignment assignment(CourseCommand parent) throws IOException {
        if (assignment == null) {
            if (assignments != null) {
                throw new BadInput("--assignments names a file; --assignment ID says which of its assignments");
            }
            return null;
        }
        Path file = assignments != null ? assignments : parent.home().root().resolve("assignments.yaml");
        return AssignmentFile.read(file, assignment, parent.course());
    }

    static final class FormatWord implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return Arrays.stream(Format.values())
                    .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of "
                            + String.join(
                                    ", ",
                                    Arrays.stream(Format.values())
                                            .map(Format::word)
                                            .toList())));
        }
    }
}
