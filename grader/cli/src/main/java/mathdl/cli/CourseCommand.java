package mathdl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mathdl.cli.report.Visible;
import mathdl.judge.BadInput;
import mathdl.judge.grading.CourseHome;
import mathdl.model.course.Course;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code ./course}: greets, or hands on to a command. */
@Command(
        name = "course",
        mixinStandardHelpOptions = true,
        versionProvider = CourseCommand.Version.class,
        description = "The mathematics of deep learning, with exercises that grade themselves.",
        subcommands = {
            ListCommand.class,
            CheckCommand.class,
            HintCommand.class,
            SolutionCommand.class,
            RunCommand.class,
            DoctorCommand.class,
            GradeCommand.class,
            MergeCommand.class,
            ReplayCommand.class,
            ExportCommand.class,
            AuditCommand.class,
            GoldensCommand.class,
            StubsCommand.class
        })
public final class CourseCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CourseHome home;

    CourseCommand(Terminal terminal, CourseHome home) {
        this.terminal = terminal;
        this.home = home;
    }

    /** Runs one command; the launcher says where the project is. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        String root = System.getProperty("course.home");
        if (root == null) {
            terminal.err().println("course: start me through the script ./course");
            System.exit(Exit.BAD_INPUT);
        }
        System.exit(run(terminal, new CourseHome(Path.of(root)), arguments));
    }

    static int run(Terminal terminal, CourseHome home, String... arguments) {
        CommandLine commands = new CommandLine(new CourseCommand(terminal, home));
        commands.setOut(terminal.outWriter());
        commands.setErr(terminal.errWriter());
        commands.setParameterExceptionHandler((e, args) -> badUsage(terminal, e));
        commands.setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, e));
        return commands.execute(arguments);
    }

    Terminal terminal() {
        return terminal;
    }

    CourseHome home() {
        return home;
    }

    Course course() throws IOException {
        return home.course();
    }

    /** The exercises with these ids, or all if there are none. */
    List<Course.Entry> exercises(List<String> ids) throws IOException {
        Course course = course();
        if (ids == null || ids.isEmpty()) {
            return course.exercises();
        }
        return ids.stream().distinct().map(id -> exercise(course, id)).toList();
    }

    Course.Entry exercise(String id) throws IOException {
        return exercise(course(), id);
    }

    @Override
    public Integer call() throws IOException {
        Greeting.print(terminal, course());
        return Exit.DONE;
    }

    private static Course.Entry exercise(Course course, String id) {
        return course.exercise(id)
                .orElseThrow(() -> new BadInput("there is no exercise " + id + "; ./course list shows them all"));
    }

    private static int badUsage(Terminal terminal, ParameterException e) {
        return badInput(terminal, e.getMessage() + suggestion(e));
    }

    /** Empty unless something else is spelt much like what was given. */
    private static String suggestion(ParameterException e) {
        List<String> similar =
                e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return similar.isEmpty() ? "" : ". Did you mean " + String.join(" or ", similar) + "?";
    }

    /** One line, whatever names and arguments are quoted in it. */
    private static int badInput(Terminal terminal, String complaint) {
        terminal.err().println("course: " + Visible.line(complaint));
        return Exit.BAD_INPUT;
    }

    private static int failed(Terminal terminal, Exception e) {
        if (e instanceof BadInput) {
            return badInput(terminal, e.getMessage());
        }
        terminal.err().println("course: the grader itself failed: " + e.getMessage());
        e.printStackTrace(terminal.err());
        return Exit.GRADER_FAULT;
    }

    /** The course's version is the hash of its content. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            return new String[] {"mathdl " + new CourseHome(Path.of(System.getProperty("course.home"))).version()};
        }
    }
}
