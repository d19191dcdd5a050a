package mathdl.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Collects what goes wrong in the grader itself, for whoever can mend it. */
final class Faults implements Consumer<Throwable> {
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();

    @Override
    public void accept(Throwable fault) {
        faults.add(fault);
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Every fault with its stack trace. */
    String text() {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        faults.forEach(fault -> fault.printStackTrace(writer));
        writer.flush();
        return text.toString();
    }

    void print(PrintStream err) {
        if (!isEmpty()) {
            err.println("course: the grader itself failed; please report this:");
            err.print(text());
        }
    }
}
