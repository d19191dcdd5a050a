package mathdl.judge.intake;

import java.util.List;
import java.util.Optional;

/**
 * A class directory, read in one layout.
 *
 * @param handed the submissions that fit it
 * @param strange the entries that do not
 * @param remarks what the person at the keyboard should know
 * @param doubt why it might be chance that so much fits
 */
record Reading(List<Handed> handed, List<ClassEntry> strange, List<String> remarks, Optional<String> doubt) {

    Reading(List<Handed> handed, List<ClassEntry> strange) {
        this(handed, strange, List.of(), Optional.empty());
    }

    /** When nothing fits. */
    static Reading none(List<ClassEntry> entries) {
        return new Reading(List.of(), entries);
    }

    /** What keeps it from being sure; empty if everything fits that somebody has handed in. */
    Optional<String> objection() {
        Optional<String> stranger = strange.stream()
                .filter(ClassEntry::isHandIn)
                .findFirst()
                .map(entry -> Notes.shown(entry.name()) + " does not fit");
        return stranger.or(() -> doubt);
    }

    /** Whether so much fits that it would be wrong to read it in another way without asking. */
    boolean isLikely() {
        long strangers = strange.stream().filter(ClassEntry::isHandIn).count();
        return !handed.isEmpty() && handed.size() >= strangers;
    }
}
