package mathdl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mathdl.judge.BadInput;
import mathdl.judge.Limits;
import mathdl.judge.sandbox.Jvm;
import mathdl.judge.sandbox.Sandbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "goldens",
        mixinStandardHelpOptions = true,
        description =
                "Compare the course's numerics with golden cases: every wide_*.json, and seed.json if it is there.")
final class GoldensCommand implements Callable<Integer> {
    private static final String MAIN = "mathdl.goldens.Goldens";

    @ParentCommand
    private CourseCommand parent;

    @Parameters(paramLabel = "DIR", description = "where the files are")
    private Path directory;

    /** The command's own JVM has no ND4J backend: it judges plain numbers. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(directory)) {
            throw new BadInput("there is no directory " + directory);
        }
        Jvm jvm = parent.home().jvm(parent.home().solutionsClassPath(), Limits.DEFAULT);
        ProcessBuilder builder = new ProcessBuilder(
                jvm.command(MAIN, List.of(directory.toAbsolutePath().toString())));
        builder.environment().putAll(Sandbox.environment());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        process.getOutputStream().close();
        process.getInputStream().transferTo(parent.terminal().out());
        int exit = process.waitFor();
        if (exit > Exit.BAD_INPUT) {
            throw new IllegalStateException("the JVM that computes ended with status " + exit);
        }
        return exit;
    }
}
