package mathdl.cli.export;

import java.util.regex.Pattern;
import mathdl.cli.report.Visible;

/**
 * Text for a cell of a spreadsheet, which takes some text for a formula and would compute it: what begins like one gets an
 * apostrophe before it, and so does what would begin like one if the file were opened with another separator.
 */
final class Formula {
    private static final String START = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern BEGINS = Pattern.compile("^[\\s\\p{Z}]*" + START);
    private static final Pattern BEGINS_LATER = Pattern.compile("([,;|][\\s\\p{Z}]*[\"']*)(?=" + START + ")");

    private Formula() {}

    /** The text on one line, and never a formula; a negative number stays one. */
    static String defused(String text) {
        String line = Visible.line(text);
        if (NUMBER.matcher(line).matches()) {
            return line;
        }
        boolean control =
                !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r' || text.charAt(0) == '\n');
        String inner = BEGINS_LATER.matcher(line).replaceAll("$1'");
        return control || BEGINS.matcher(line).find() ? "'" + inner : inner;
    }
}
