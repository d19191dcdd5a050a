package mathdl.model.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A chapter of the course: its exercises and listings in reading order.
 *
 * @param number 0 to 5
 * @param topic last part of the chapter's Java package, {@code information}
 * @param folder name of its folder below {@code chapters} and {@code solutions}
 */
public record Chapter(
        @JsonProperty(required = true) int number,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String topic,
        @JsonProperty(required = true) String folder,
        List<Listing> listings,
        List<Exercise> exercises) {

    public Chapter {
        listings = listings == null ? List.of() : List.copyOf(listings);
        exercises = exercises == null ? List.of() : List.copyOf(exercises);
        for (Exercise exercise : exercises) {
            if (!exercise.id().startsWith(number + ".")) {
                throw new IllegalArgumentException("exercise " + exercise.id() + " stands in chapter " + number);
            }
        }
    }

    /** The same chapter, with more that every answer of it must not call. */
    Chapter forbiddingAlso(List<CallPattern> more) {
        return new Chapter(
                number,
                title,
                topic,
                folder,
                listings,
                exercises.stream()
                        .map(exercise -> exercise.forbiddingAlso(more))
                        .toList());
    }

    /** Binary name of the contract interface of an exercise. */
    public String contractClass(Exercise exercise) {
        return "mathdl." + topic + "." + exercise.contract();
    }

    /** Binary name of the checks of an exercise. */
    public String checksClass(Exercise exercise) {
        return contractClass(exercise) + "Checks";
    }

    /** The only package whose classes are loaded from a submission. */
    public String studentPackage() {
        return "mathdl." + topic + ".student";
    }

    /** Simple name of the class that a student edits. */
    public String answerName(Exercise exercise) {
        return exercise.contract() + "Answer";
    }

    /** Binary name of the class that a student edits. */
    public String answerClass(Exercise exercise) {
        return studentPackage() + "." + answerName(exercise);
    }

    /** Binary name of the reference solution. */
    public String referenceClass(Exercise exercise) {
        return "mathdl." + topic + ".reference." + exercise.contract() + "Reference";
    }

    /** Binary name of the class whose nested classes are the misconceptions of an exercise. */
    public String misconceptionsClass(Exercise exercise) {
        return "mathdl." + topic + ".misconception." + exercise.contract() + "Misconceptions";
    }

    /** Binary name of a listing's class. */
    public String listingClass(Listing listing) {
        return "mathdl." + topic + ".listing." + listing.name();
    }
}
