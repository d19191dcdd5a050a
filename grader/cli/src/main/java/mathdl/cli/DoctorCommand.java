package mathdl.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import mathdl.judge.Limits;
import mathdl.judge.grading.Judge;
import mathdl.judge.sandbox.Ladder;
import mathdl.judge.sandbox.PlainProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Look at this machine, and say what to install where something lacks.")
final class DoctorCommand implements Callable<Integer> {
    private static final long SPACE_FOR_ND4J = 1L << 30;

    @ParentCommand
    private CourseCommand parent;

    private boolean lacking;

    @Override
    public Integer call() throws IOException {
        java();
        maven();
        disk();
        attach();
        sandbox();
        nd4j();
        return lacking ? Exit.CHECKS_FAILED : Exit.DONE;
    }

    private void java() {
        String found = System.getProperty("java.version") + " at " + System.getProperty("java.home");
        if (ToolProvider.getSystemJavaCompiler() == null) {
            lacks("Java", found + " has no compiler: install a JDK 17 or newer, not a JRE");
        } else {
            fine("Java", found);
        }
    }

    private void maven() {
        Optional<String> version = firstLine("mvn", "-v");
        if (version.isEmpty()) {
            lacks("Maven", "not found: install Maven 3.8 or newer to build the course");
        } else {
            fine("Maven", version.get().replaceAll("\u001B\\[[0-9;]*m", ""));
        }
    }

    private void disk() throws IOException {
        FileStore store = Files.getFileStore(parent.home().root());
        String free = (store.getUsableSpace() >> 20) + " MiB free";
        if (store.getUsableSpace() < SPACE_FOR_ND4J) {
            lacks("Disk", free + ": ND4J unpacks 400 MB below target");
        } else {
            fine("Disk", free);
        }
    }

    /** A submission in a plain process could otherwise attach to the judge and rewrite it. */
    private void attach() {
        if (ManagementFactory.getRuntimeMXBean().getInputArguments().contains("-XX:+DisableAttachMechanism")) {
            fine("Judge", "closed to other processes (attach mechanism off)");
        } else {
            lacks("Judge", "open to other processes: start it through ./course");
        }
    }

    private void sandbox() {
        Ladder.Found found = Ladder.strongest();
        String level = found.sandbox().level() + ", " + found.sandbox().description();
        if (found.sandbox() instanceof PlainProcess) {
            lacks("Sandbox", level + "; for grading others: " + found.lacking());
        } else {
            fine("Sandbox", level);
        }
        if (!found.sandbox().level().equals("landlock")) {
            Ladder.Found landlock = Ladder.landlock();
            boolean works = !(landlock.sandbox() instanceof PlainProcess);
            fine(
                    "Landlock",
                    works
                            ? "Landlock works too"
                            : "would be the second choice, and is not to be had: " + landlock.lacking());
        }
    }

    private void nd4j() {
        Faults faults = new Faults();
        try (Judge judge = new Judge(parent.home(), Sandboxes.forOneself(), Limits.DEFAULT, 1, 1, faults)) {
            fine("ND4J", judge.describeWorker());
        } catch (IOException | RuntimeException e) {
            lacks("ND4J", "does not start: " + e.getMessage());
        }
    }

    private void fine(String subject, String finding) {
        parent.terminal().print(line("@|green ok   |@", subject, finding));
    }

    private void lacks(String subject, String finding) {
        lacking = true;
        parent.terminal().print(line("@|bold,red LACKS|@", subject, finding));
    }

    private static String line(String mark, String subject, String finding) {
        return mark + " " + subject + " ".repeat(9 - subject.length()) + finding.replace("@|", "@ |");
    }

    private static Optional<String> firstLine(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said.lines().findFirst() : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
