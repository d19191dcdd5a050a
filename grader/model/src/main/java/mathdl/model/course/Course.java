package mathdl.model.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The catalogue: every chapter, listing and exercise, in order.
 *
 * @param forbidden what no answer may call; every exercise has these among its own
 */
public record Course(
        List<CallPattern> forbidden,
        @JsonProperty(required = true) List<Chapter> chapters) {

    /** An exercise together with the chapter that holds it, from which all of its names derive. */
    public record Entry(Chapter chapter, Exercise exercise) {
        public String id() {
            return exercise.id();
        }
    }

    /** A listing together with the chapter that holds it. */
    public record ListingEntry(Chapter chapter, Listing listing) {}

    public Course {
        forbidden = forbidden == null ? List.of() : List.copyOf(forbidden);
        List<CallPattern> everywhere = forbidden;
        chapters = chapters.stream()
                .map(chapter -> chapter.forbiddingAlso(everywhere))
                .toList();
        requireUniqueIds(chapters);
        requireKnownPrerequisites(chapters);
    }

    /** All exercises in course order. */
    public List<Entry> exercises() {
        return chapters.stream()
                .flatMap(chapter -> chapter.exercises().stream().map(exercise -> new Entry(chapter, exercise)))
                .toList();
    }

    public Optional<Entry> exercise(String id) {
        return exercises().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    public Optional<ListingEntry> listing(String id) {
        return chapters.stream()
                .flatMap(chapter -> chapter.listings().stream().map(listing -> new ListingEntry(chapter, listing)))
                .filter(entry -> entry.listing().id().equals(id))
                .findFirst();
    }

    private static void requireUniqueIds(List<Chapter> chapters) {
        Set<String> seen = new HashSet<>();
        ids(chapters).filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("two entries have the id " + id);
        });
    }

    private static Stream<String> ids(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> Stream.concat(
                        chapter.listings().stream().map(Listing::id),
                        chapter.exercises().stream().map(Exercise::id)));
    }

    private static void requireKnownPrerequisites(List<Chapter> chapters) {
        Set<String> earlier = new HashSet<>();
        for (Chapter chapter : chapters) {
            for (Exercise exercise : chapter.exercises()) {
                for (String prerequisite : exercise.prerequisites()) {
                    if (!earlier.contains(prerequisite)) {
                        throw new IllegalArgumentException(
                                exercise.id() + " asks for " + prerequisite + ", which does not come before it");
                    }
                }
                earlier.add(exercise.id());
            }
        }
    }
}
