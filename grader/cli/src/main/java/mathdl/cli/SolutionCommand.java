package mathdl.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import mathdl.checks.Seed;
import mathdl.cli.stubs.ReferenceFiles;
import mathdl.judge.Limits;
import mathdl.judge.grading.Judge;
import mathdl.judge.intake.Intake;
import mathdl.judge.intake.Submission;
import mathdl.model.Verdict;
import mathdl.model.course.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "solution",
        mixinStandardHelpOptions = true,
        description = "Show the reference solution of an exercise that you have passed, or given up.")
final class SolutionCommand implements Callable<Integer> {
    @ParentCommand
    private CourseCommand parent;

    @Parameters(paramLabel = "ID", description = "the exercise, such as 2.5")
    private String id;

    @Option(names = "--give-up", description = "record that you give up, and show it although nothing passes")
    private boolean givingUp;

    @Override
    public Integer call() throws IOException {
        Course.Entry entry = parent.exercise(id);
        GivenUp givenUp = new GivenUp(parent.home().root());
        if (givingUp && !givenUp.contains(id)) {
            givenUp.record(id, Instant.now());
        }
        if (givenUp.contains(id)) {
            return show(entry);
        }
        Faults faults = new Faults();
        Verdict verdict = verdict(entry, faults);
        faults.print(parent.terminal().err());
        return switch (verdict) {
            case PASSED -> show(entry);
            case GRADER_FAULT -> Exit.GRADER_FAULT;
            default -> refuse();
        };
    }

    private Verdict verdict(Course.Entry entry, Faults faults) throws IOException {
        Submission yours = new Intake(parent.course()).readProject(parent.home().root());
        try (Judge judge = new Judge(parent.home(), Sandboxes.forOneself(), Limits.DEFAULT, 1, 1, faults)) {
            return judge.judge(yours, List.of(entry), Seed.PUBLIC)
                    .exercises()
                    .get(0)
                    .verdict();
        }
    }

    private Integer refuse() {
        parent.terminal()
                .print("Your answer to " + id + " does not pass yet. Try ./course check " + id + " and ./course hint "
                        + id + ";");
        parent.terminal().print("./course solution " + id + " --give-up records that you give up, and shows it.");
        return Exit.CHECKS_FAILED;
    }

    private Integer show(Course.Entry entry) throws IOException {
        new ReferenceFiles(parent.home().root())
                .inStudentForm(entry)
                .forEach((path, text) -> parent.terminal().out().println("// " + path + "\n\n" + text));
        return Exit.DONE;
    }
}
