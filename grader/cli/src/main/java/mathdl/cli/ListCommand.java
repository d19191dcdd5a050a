package mathdl.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import mathdl.judge.check.ExerciseJudge;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;
import mathdl.model.course.Exercise;
import mathdl.model.course.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "list", mixinStandardHelpOptions = true, description = "Show every exercise and listing.")
final class ListCommand implements Callable<Integer> {
    @ParentCommand
    private CourseCommand parent;

    @Override
    public Integer call() throws IOException {
        int points = 0;
        int minutes = 0;
        int widest = parent.course().exercises().stream()
                .mapToInt(entry -> entry.exercise().contract().length())
                .max()
                .orElse(1);
        for (Chapter chapter : parent.course().chapters()) {
            parent.terminal().print("@|bold Chapter " + chapter.number() + ": " + chapter.title() + "|@");
            for (Listing listing : chapter.listings()) {
                parent.terminal().print(String.format(Locale.ROOT, "  %-5s %s", listing.id(), listing.goal()));
            }
            for (Exercise exercise : chapter.exercises()) {
                int worth = new ExerciseJudge(new Course.Entry(chapter, exercise)).maxPoints();
                points += worth;
                minutes += exercise.minutes();
                parent.terminal()
                        .print(String.format(
                                Locale.ROOT,
                                "  @|bold %-5s|@ %-" + widest + "s  %-3s %2d points %3d min  %s",
                                exercise.id(),
                                exercise.contract(),
                                "*".repeat(exercise.difficulty()),
                                worth,
                                exercise.minutes(),
                                exercise.goal()));
            }
        }
        int count = parent.course().exercises().size();
        parent.terminal().print(count + " exercises, " + points + " points, " + minutes + " minutes");
        return Exit.DONE;
    }
}
