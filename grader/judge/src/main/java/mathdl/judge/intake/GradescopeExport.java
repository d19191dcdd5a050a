package mathdl.judge.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mathdl.judge.intake.GradescopeMetadata.Entry;

/**
 * What "Export Submissions" of Gradescope gives: a folder {@code submission_123456} for each submission beside {@code
 * submission_metadata.yml}, which says whose it is. The id is the student number (SID), which stays when a student hands
 * in again; of a group all of them, {@code 100+101}; where one is missing, odd or used twice, the folder's name.
 */
final class GradescopeExport {
    private static final String METADATA = "submission_metadata.yml";
    private static final Pattern FOLDER = Pattern.compile("submission_\\w+");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,99}");

    private GradescopeExport() {}

    static Reading read(Path directory, List<ClassEntry> entries) throws IOException {
        Path file = directory.resolve(METADATA);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Reading.none(entries);
        }
        Map<String, Entry> said = GradescopeMetadata.read(file);
        List<ClassEntry> folders = new ArrayList<>();
        List<ClassEntry> strange = new ArrayList<>();
        for (ClassEntry entry : entries) {
            boolean fits = !entry.file()
                    && (said.containsKey(entry.name())
                            || FOLDER.matcher(entry.name()).matches());
            if (fits) {
                folders.add(entry);
            } else if (!entry.name().equals(METADATA)) {
                strange.add(entry);
            }
        }
        return new Reading(handed(folders, said), strange, remarks(folders, said), Optional.empty());
    }

    private static List<Handed> handed(List<ClassEntry> folders, Map<String, Entry> said) {
        Map<String, Integer> uses = new HashMap<>();
        folders.forEach(folder -> uses.merge(id(folder, said), 1, Integer::sum));
        return folders.stream()
                .map(folder -> {
                    String id = id(folder, said);
                    Optional<Entry> entry = Optional.ofNullable(said.get(folder.name()));
                    return new Handed(
                            uses.get(id) == 1 ? id : folder.name(),
                            new Handed.Whole(folder.path()),
                            entry.flatMap(Entry::handedIn));
                })
                .toList();
    }

    private static String id(ClassEntry folder, Map<String, Entry> said) {
        return Optional.ofNullable(said.get(folder.name()))
                .flatMap(Entry::numbers)
                .map(ClassEntry::composed)
                .filter(id -> ID.matcher(id).matches())
                .orElse(folder.name());
    }

    private static List<String> remarks(List<ClassEntry> folders, Map<String, Entry> said) {
        Set<String> lost = new TreeSet<>(said.keySet());
        folders.forEach(folder -> lost.remove(folder.name()));
        List<String> remarks = new ArrayList<>();
        lost.forEach(name -> remarks.add(METADATA + " names " + name + ", which is not there"));
        said.forEach((name, entry) -> {
            if (entry.hasOddTime()) {
                remarks.add(METADATA + ": when " + name + " was handed in cannot be read");
            }
        });
        return remarks;
    }
}
