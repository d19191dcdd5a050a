package mathdl.judge.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mathdl.judge.BadInput;
import mathdl.judge.intake.Intake.ClassFolder;

/** Finds out how a class directory is laid out. */
final class ClassListing {
    private final Path directory;
    private final List<ClassEntry> entries;

    ClassListing(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new BadInput(directory + (Files.exists(directory) ? " is not a directory" : " does not exist"));
        }
        this.directory = directory;
        this.entries = ClassEntry.of(directory);
    }

    /** Reads it as a person says it is. */
    ClassFolder read(Layout layout) throws IOException {
        Reading reading = layout.read(directory, entries, true);
        if (reading.handed().isEmpty()) {
            throw new BadInput(directory
                    + (layout == Layout.PLAIN
                            ? " holds no submission: no sub-directory, no .zip and no .tar.gz"
                            : " holds nothing that fits " + layout.label()));
        }
        return folder(layout, reading);
    }

    /** Reads it as what it surely is; what looks like a download but for some entry is for a person to decide. */
    ClassFolder read() throws IOException {
        for (Layout layout : Layout.values()) {
            Reading reading = layout.read(directory, entries, false);
            Optional<String> objection = reading.objection();
            if (layout == Layout.PLAIN || !reading.isLikely()) {
                continue;
            }
            if (objection.isEmpty()) {
                return folder(layout, reading);
            }
            throw new BadInput(directory + " looks like " + layout.label() + ", but " + objection.get()
                    + ": move it away, or say --layout " + layout.word() + " or --layout plain");
        }
        return read(Layout.PLAIN);
    }

    private ClassFolder folder(Layout layout, Reading reading) {
        Map<String, Handed> submissions = new TreeMap<>();
        for (Handed handed : reading.handed()) {
            Handed other = submissions.putIfAbsent(handed.id(), handed);
            if (other != null) {
                throw new BadInput("two submissions have the id " + handed.id() + ": " + names(other) + " and "
                        + names(handed) + "; rename one");
            }
        }
        List<String> remarks = new ArrayList<>();
        if (layout != Layout.PLAIN) {
            int count = submissions.size();
            remarks.add("read as " + layout.label() + ": " + count + (count == 1 ? " student" : " students"));
        }
        remarks.addAll(reading.remarks());
        return new ClassFolder(
                layout,
                submissions,
                reading.strange().stream().map(ClassEntry::name).toList(),
                remarks);
    }

    private static String names(Handed handed) {
        return handed.content().paths().stream()
                .map(path -> String.valueOf(path.getFileName()))
                .collect(Collectors.joining(", "));
    }
}
