package mathdl.cli.teaching;

import java.util.Locale;
import mathdl.judge.check.ExerciseJudge;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;
import mathdl.model.course.Exercise;

/** A chapter's exercises in their order, cut into sessions by their minutes. */
final class Schedule {
    /** What a class can do in one sitting. */
    static final int SESSION_MINUTES = 90;

    private static final String HEAD = """
            | session | exercise | goal | difficulty | minutes | points |
            | ---: | --- | --- | --- | ---: | ---: |
            """;

    private Schedule() {}

    /** A Markdown table, and a line with the sums. */
    static String table(Chapter chapter) {
        StringBuilder table = new StringBuilder(HEAD);
        int session = 1;
        int sitting = 0;
        int minutes = 0;
        int points = 0;
        for (Exercise exercise : chapter.exercises()) {
            if (sitting > 0 && sitting + exercise.minutes() > SESSION_MINUTES) {
                session++;
                sitting = 0;
            }
            int worth = new ExerciseJudge(new Course.Entry(chapter, exercise)).maxPoints();
            table.append(row(session, exercise, worth));
            sitting += exercise.minutes();
            minutes += exercise.minutes();
            points += worth;
        }
        return table.append(String.format(
                        Locale.ROOT,
                        "\n%d exercises, %d minutes in %d sessions of up to %d minutes, %d points.\n",
                        chapter.exercises().size(),
                        minutes,
                        session,
                        SESSION_MINUTES,
                        points))
                .toString();
    }

    private static String row(int session, Exercise exercise, int worth) {
        return String.format(
                Locale.ROOT,
                "| %d | %s %s | %s | %s | %d | %d |\n",
                session,
                exercise.id(),
                exercise.contract(),
                exercise.goal().replace("|", "\\|"),
                "★".repeat(exercise.difficulty()),
                exercise.minutes(),
                worth);
    }
}
