package mathdl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mathdl.cli.report.Visible;

/** What a student's own code printed while it was checked: the beginning, and how much more there was. */
final class Printout implements Consumer<String> {
    private static final int MOST = 40;

    private final List<String> lines = new ArrayList<>();
    private int more;

    @Override
    public void accept(String printed) {
        for (String line : Visible.lines(printed)) {
            if (lines.size() < MOST) {
                lines.add(line);
            } else {
                more++;
            }
        }
    }

    void show(Terminal terminal) {
        if (lines.isEmpty()) {
            return;
        }
        terminal.out().println("Your code printed");
        lines.forEach(line -> terminal.out().println("  | " + line));
        if (more > 0) {
            terminal.out().println("  | and " + more + " more lines");
        }
        terminal.out().println();
    }
}
