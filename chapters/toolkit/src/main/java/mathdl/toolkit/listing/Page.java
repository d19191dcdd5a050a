package mathdl.toolkit.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a listing prints on, the same in every locale. */
public final class Page {
    private final PrintStream out;

    public Page(PrintStream out) {
        this.out = out;
    }

    /** A line in the notation of {@link String#format}. */
    public Page line(String format, Object... arguments) {
        out.print(String.format(Locale.ROOT, format, arguments) + "\n");
        return this;
    }

    /** An empty line. */
    public Page gap() {
        return line("");
    }

    /** What a reader should take away, after the numbers. */
    public Page notice(String... sentences) {
        gap().line("What to notice");
        for (String sentence : sentences) {
            line("  %s", sentence);
        }
        return this;
    }

    /** Numbers with four decimals, in brackets. */
    public static String list(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> String.format(Locale.ROOT, "%.4f", value + 0.0))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
