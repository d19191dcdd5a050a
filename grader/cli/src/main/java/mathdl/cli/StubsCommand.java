package mathdl.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import mathdl.cli.stubs.StubFiles;
import mathdl.cli.teaching.TeachingPages;
import mathdl.judge.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "stubs",
        mixinStandardHelpOptions = true,
        description = "Cut the stubs from the references, and write the tables of the teaching pages; a stub that was"
                + " edited is never overwritten.")
final class StubsCommand implements Callable<Integer> {
    @ParentCommand
    private CourseCommand parent;

    @Option(names = "--check", description = "write nothing; fail if a stub is not what its reference gives")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        StubFiles files = new StubFiles(parent.home().root(), parent.course());
        TeachingPages teaching = new TeachingPages(parent.home().root(), parent.course());
        if (check) {
            List<String> stale = new ArrayList<>(files.stale());
            stale.addAll(teaching.stale());
            stale.forEach(stub -> parent.terminal().err().println("course: " + stub + " differs: run ./course stubs"));
            return stale.isEmpty() ? Exit.DONE : Exit.CHECKS_FAILED;
        }
        List<String> edited = files.edited();
        if (!edited.isEmpty()) {
            throw new BadInput("edited since it was cut, and kept: " + String.join(", ", edited)
                    + "; move your answer away first");
        }
        files.write().forEach(stub -> parent.terminal().out().println("cut " + stub));
        teaching.write().forEach(page -> parent.terminal().out().println("wrote " + page));
        return Exit.DONE;
    }
}
