package mathdl.judge.diagnosis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mathdl.checks.Misconception;
import mathdl.model.course.Course;

/**
 * A misconception of an exercise.
 *
 * @param implementation binary name of the class that gives its answers
 * @param caughtBy method name of the check that must catch it
 */
public record NamedMisconception(String implementation, String name, String caughtBy, String hint) {

    /**
     * The misconceptions of an exercise by name; their classes are read here, never run.
     *
     * @throws IllegalStateException if the exercise has no class of misconceptions
     */
    public static List<NamedMisconception> of(Course.Entry entry) {
        String holder = entry.chapter().misconceptionsClass(entry.exercise());
        try {
            Class<?> misconceptions = Class.forName(holder, false, NamedMisconception.class.getClassLoader());
            return Arrays.stream(misconceptions.getDeclaredClasses())
                    .filter(type -> type.isAnnotationPresent(Misconception.class))
                    .map(NamedMisconception::of)
                    .sorted(Comparator.comparing(NamedMisconception::name))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("exercise " + entry.id() + " has no " + holder, e);
        }
    }

    private static NamedMisconception of(Class<?> type) {
        Misconception told = type.getAnnotation(Misconception.class);
        return new NamedMisconception(type.getName(), told.name(), told.caughtBy(), told.hint());
    }
}
