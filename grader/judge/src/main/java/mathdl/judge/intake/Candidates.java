package mathdl.judge.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mathdl.judge.intake.Places.Place;

/** The files that could stand at each place of a submission, and the one that does. */
final class Candidates {
    private final Map<String, List<Candidate>> byPlace = new TreeMap<>();

    /**
     * A file for a place.
     *
     * @param origin its path in the submission
     * @param text what it holds, or null if it cannot be used
     * @param reason why it cannot be used
     */
    private record Candidate(String origin, int rank, String text, String reason) {}

    void add(String origin, Place place, String text) {
        add(place, new Candidate(origin, place.rank(), text, ""));
    }

    void refuse(String origin, Place place, String reason) {
        add(place, new Candidate(origin, place.rank(), null, reason));
    }

    boolean isEmpty() {
        return byPlace.isEmpty();
    }

    /** Sorts out every place: a text into one map, or why there is none into the other; the rest is left aside. */
    void settle(Map<String, String> sources, Map<String, String> refused, Notes notes) {
        byPlace.forEach((place, candidates) -> {
            int best = candidates.stream().mapToInt(Candidate::rank).max().orElseThrow();
            List<Candidate> first = candidates.stream()
                    .filter(candidate -> candidate.rank() == best)
                    .sorted(Comparator.comparing(Candidate::origin))
                    .toList();
            candidates.stream()
                    .filter(candidate -> candidate.rank() < best)
                    .sorted(Comparator.comparing(Candidate::origin))
                    .forEach(other -> notes.leave(other.origin(), first.get(0).origin() + " counts"));
            settle(place, first, sources, refused);
        });
        refused.forEach((place, reason) -> notes.refuse(place, reason));
    }

    private static void settle(
            String place, List<Candidate> first, Map<String, String> sources, Map<String, String> refused) {
        Candidate one = first.get(0);
        if (first.size() > 1) {
            refused.put(
                    place,
                    "there are two of it: " + Notes.shown(one.origin()) + " and "
                            + Notes.shown(first.get(1).origin()));
        } else if (one.text() == null) {
            refused.put(place, one.reason());
        } else {
            sources.put(place, one.text());
        }
    }

    private void add(Place place, Candidate candidate) {
        byPlace.computeIfAbsent(place.path(), path -> new ArrayList<>()).add(candidate);
    }
}
