package mathdl.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Gives up every right that a worker does not need, and then becomes the worker: the same process, with the same
 * descriptors.
 *
 * <p>Arguments: the number of the judge's process; {@code --read PATH} and {@code --write PATH}, as often as needed;
 * {@code --} and the worker's command. Its environment is this program's own.
 */
final class Launcher {
    private static final int EXECVE = 59;
    private static final int PRCTL = 157;
    private static final int SET_DEATH_SIGNAL = 1;
    private static final int SIGKILL = 9;
    private static final int SET_NO_NEW_PRIVS = 38;
    private static final int GETPPID = 110;

    private Launcher() {}

    public static void main(String[] arguments) {
        try {
            launch(new ArrayList<>(Arrays.asList(arguments)).iterator());
        } catch (Kernel.Refused e) {
            System.err.println("Landlock and seccomp: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void launch(Iterator<String> arguments) {
        dieWith(Long.parseLong(arguments.next()));
        Kernel.call("giving up new privileges", PRCTL, SET_NO_NEW_PRIVS, 1);
        long process = ProcessHandle.current().pid();
        Landlock landlock = new Landlock();
        landlock.allow(Path.of("/proc", String.valueOf(process)), Landlock.Access.READ);
        for (String option = arguments.next(); !option.equals("--"); option = arguments.next()) {
            Landlock.Access access = option.equals("--write") ? Landlock.Access.WRITE : Landlock.Access.READ;
            landlock.allow(Path.of(arguments.next()), access);
        }
        List<String> command = new ArrayList<>();
        arguments.forEachRemaining(command::add);
        List<String> environment = System.getenv().entrySet().stream()
                .map((Map.Entry<String, String> variable) -> variable.getKey() + "=" + variable.getValue())
                .toList();
        long program = Kernel.text(command.get(0));
        long words = Kernel.texts(command, command.size());
        long variables = Kernel.texts(environment, environment.size());
        SystemCallFilter filter = new SystemCallFilter(process);
        landlock.enforce();
        filter.enforce();
        Kernel.call("starting the worker", EXECVE, program, words, variables);
    }

    /** A judge that is killed takes its workers with it. */
    private static void dieWith(long judge) {
        Kernel.call("asking for the end with the judge", PRCTL, SET_DEATH_SIGNAL, SIGKILL);
        if (Kernel.call("looking for the judge", GETPPID) != judge) {
            throw new Kernel.Refused("the judge has ended");
        }
    }
}
