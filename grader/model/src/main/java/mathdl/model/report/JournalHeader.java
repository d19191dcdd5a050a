package mathdl.model.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The first line of a journal: what run it is of.
 *
 * @param journalVersion version of the format
 * @param run what a run that goes on must agree in, by what it is called: course version, seed, class, ...
 */
public record JournalHeader(int journalVersion, Map<String, String> run) {
    static final int VERSION = 1;

    public JournalHeader {
        run = new LinkedHashMap<>(run);
    }

    public static JournalHeader of(Map<String, String> run) {
        return new JournalHeader(VERSION, run);
    }

    /** In words, the first thing in which the run of a journal and this one differ. */
    Optional<String> differenceFrom(JournalHeader begun) {
        if (begun.journalVersion != journalVersion) {
            return Optional.of("it is a journal of version " + begun.journalVersion + ", not " + journalVersion);
        }
        return run.keySet().stream()
                .filter(key -> !run.get(key).equals(begun.run.get(key)))
                .findFirst()
                .map(key -> "its " + key + " was " + begun.run.get(key) + ", and now is " + run.get(key));
    }
}
