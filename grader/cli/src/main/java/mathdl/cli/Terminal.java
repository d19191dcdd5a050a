package mathdl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** Where commands print: in UTF-8 everywhere but on Windows, whose consoles name their own charset. */
record Terminal(PrintStream out, PrintStream err, Charset charset, Ansi ansi) {

    static Terminal ofProcess() {
        Charset charset = System.getProperty("os.name").startsWith("Windows")
                ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
                : StandardCharsets.UTF_8;
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                charset,
                Ansi.AUTO);
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, charset);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, charset);
    }

    /** Whether a person watches who can be shown a bar that moves. */
    boolean isInteractive() {
        return ansi.enabled();
    }

    /** Text with picocli's markup, {@code @|bold …|@}; the parts must not hold a student's words. */
    void print(String markup) {
        out.println(ansi.string(markup));
    }
}
