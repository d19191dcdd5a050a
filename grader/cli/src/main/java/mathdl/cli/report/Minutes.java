package mathdl.cli.report;

import java.util.HashMap;
import java.util.Map;
import mathdl.model.course.Course;

/** What the course expects an exercise to take; how long a student took, nobody measures. */
record Minutes(Map<String, Integer> byExercise) {
    static final Minutes UNKNOWN = new Minutes(Map.of());

    static Minutes of(Course course) {
        Map<String, Integer> minutes = new HashMap<>();
        course.exercises()
                .forEach(entry -> minutes.put(entry.id(), entry.exercise().minutes()));
        return new Minutes(minutes);
    }

    /** The minutes, or a dash if nobody has stated them. */
    String text(String exercise) {
        Integer minutes = byExercise.get(exercise);
        return minutes == null ? "–" : minutes.toString();
    }
}
