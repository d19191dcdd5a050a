package mathdl.model.gradebook;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Assistants who say different things about one cell; none of it holds until somebody resolves it.
 *
 * @param exercise null for the final score
 */
public record Conflict(
        String student, @JsonSetter(nulls = Nulls.SET) String exercise, List<Side> sides) {

    /** What one of them says. */
    public record Side(String author, Points points, String place) {}

    public Conflict {
        sides = List.copyOf(sides);
    }

    /** One line that says who says what, and what to do. */
    public String words() {
        String said = sides.stream()
                .map(side -> side.author() + " says " + side.points() + " (" + side.place() + ")")
                .collect(Collectors.joining(", "));
        return "overrides of " + student + ", " + (exercise == null ? "total" : exercise) + ", contradict each other: "
                + said + "; none holds until a later line says \"resolves\": true";
    }
}
