package mathdl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import mathdl.judge.BadInput;
import mathdl.model.course.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "hint",
        mixinStandardHelpOptions = true,
        description = "Show the hints of an exercise, from a nudge to a decisive line.")
final class HintCommand implements Callable<Integer> {
    @ParentCommand
    private CourseCommand parent;

    @Parameters(paramLabel = "ID", description = "the exercise, such as 2.5")
    private String id;

    @Option(names = "--level", paramLabel = "N", description = "how many steps to show (default: 1)")
    private int level = 1;

    @Override
    public Integer call() throws IOException {
        Course.Entry entry = parent.exercise(id);
        List<String> steps = steps(entry);
        if (level < 1 || level > steps.size()) {
            throw new BadInput("--level is 1 to " + steps.size() + ", not " + level);
        }
        steps.subList(0, level).forEach(step -> parent.terminal().out().println(step.strip() + "\n"));
        if (level < steps.size()) {
            parent.terminal().print("@|faint The next step: ./course hint " + id + " --level " + (level + 1) + "|@");
        }
        return Exit.DONE;
    }

    /** Each step under its heading. */
    private List<String> steps(Course.Entry entry) throws IOException {
        String text = Files.readString(parent.home().hints(entry));
        return Arrays.stream(text.split("(?m)^(?=## )"))
                .filter(part -> part.startsWith("## "))
                .map(part -> part.substring("## ".length()))
                .toList();
    }
}
