package mathdl.model.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mathdl.model.gradebook.AuditEntry;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Points;

/**
 * What the overrides of one cell come to. In one file the later line holds. Who resolves a conflict silences what others
 * said up to then; after that, assistants who say different things are in conflict, and nothing holds.
 *
 * @param standing the last word of each assistant who was not silenced, in the order of their names
 */
record Ruling(List<ManualOverride> standing) {

    static Ruling on(List<ManualOverride> ofOneCell) {
        Map<String, ManualOverride> last = new LinkedHashMap<>();
        afterLastResolution(ofOneCell).forEach(override -> last.put(override.author(), override));
        return new Ruling(last.values().stream()
                .sorted(Comparator.comparing(ManualOverride::author))
                .toList());
    }

    boolean isConflict() {
        return standing.stream().map(ManualOverride::points).distinct().count() > 1;
    }

    /** The points that hold, or null if nothing does. */
    Points points() {
        return isConflict() || standing.isEmpty() ? null : standing.get(0).points();
    }

    AuditEntry.Outcome outcome(ManualOverride override) {
        if (!standing.contains(override)) {
            return AuditEntry.Outcome.SUPERSEDED;
        }
        return isConflict() ? AuditEntry.Outcome.DISPUTED : AuditEntry.Outcome.APPLIED;
    }

    private static List<ManualOverride> afterLastResolution(List<ManualOverride> all) {
        Moment last = all.stream()
                .filter(ManualOverride::resolves)
                .map(ManualOverride::when)
                .max(Comparator.comparing(Moment::instant))
                .orElse(null);
        if (last == null) {
            return all;
        }
        List<ManualOverride> kept = new ArrayList<>();
        for (ManualOverride override : all) {
            boolean resolvesNow =
                    override.resolves() && Objects.equals(override.when().instant(), last.instant());
            if (resolvesNow || override.when().isAfter(last)) {
                kept.add(override);
            }
        }
        return kept;
    }
}
