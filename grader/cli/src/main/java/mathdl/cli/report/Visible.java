package mathdl.cli.report;

import java.util.List;
import java.util.Locale;

/**
 * Text that a student wrote, with everything that a terminal or a page would obey instead of show written out:
 * control characters, bidirectional overrides, invisible characters, halves of surrogate pairs.
 */
public final class Visible {
    private static final String TAB = "    ";

    private Visible() {}

    /** The text on one line; a line break shows as {@code \n}. */
    public static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> shown.append(visible(point)));
        return shown.toString();
    }

    /** The text with its line breaks kept and its tabs as blanks. */
    public static List<String> lines(String text) {
        return text.lines().map(line -> line(line.replace("\t", TAB))).toList();
    }

    private static String visible(int point) {
        if (!isObeyed(point)) {
            return Character.toString(point);
        }
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, point <= 0xffff ? "\\u%04x" : "\\u{%x}", point);
        };
    }

    private static boolean isObeyed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
