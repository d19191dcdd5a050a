package mathdl.model.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing to implement, as {@code course.yaml} states it.
 *
 * @param id permanent, {@code chapter.number}
 * @param contract simple name of the contract interface
 * @param minutes what it takes a student who has read the chapter
 * @param difficulty 1 to 3
 * @param goal what a student can do afterwards, in a phrase
 * @param prerequisites ids of exercises to do before
 * @param forbidden what an answer must not call, see {@link CallPattern}
 * @param instead what to write and what may be called for it, for somebody who made a forbidden call; may be empty
 */
public record Exercise(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String contract,
        @JsonProperty(required = true) int minutes,
        @JsonProperty(required = true) int difficulty,
        @JsonProperty(required = true) String goal,
        List<String> prerequisites,
        List<CallPattern> forbidden,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String instead) {

    private static final Pattern ID = Pattern.compile("[0-9]+\\.[0-9]+");

    public Exercise {
        require(ID.matcher(id).matches(), "exercise id " + id + " is not of the form 2.5");
        require(minutes > 0, id + ": minutes must be positive, not " + minutes);
        require(difficulty >= 1 && difficulty <= 3, id + ": difficulty must be 1, 2 or 3, not " + difficulty);
        prerequisites = prerequisites == null ? List.of() : List.copyOf(prerequisites);
        forbidden = forbidden == null ? List.of() : List.copyOf(forbidden);
        instead = instead == null ? "" : instead;
    }

    /** What the stub of an exercise throws; exactly this message means "not attempted". */
    public static String unattemptedMessage(String id) {
        return id + " is not implemented yet";
    }

    /** The same exercise with more that is forbidden. */
    Exercise forbiddingAlso(List<CallPattern> more) {
        List<CallPattern> all = Stream.concat(forbidden.stream(), more.stream()).toList();
        return new Exercise(id, contract, minutes, difficulty, goal, prerequisites, all, instead);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
