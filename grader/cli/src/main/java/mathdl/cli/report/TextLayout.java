package mathdl.cli.report;

import java.util.ArrayList;
import java.util.List;

/** Places text in the columns of a terminal. */
final class TextLayout {
    private TextLayout() {}

    /** Columns that a text takes: none for a combining mark, two for a wide character. */
    static int width(String text) {
        return text.codePoints().map(TextLayout::width).sum();
    }

    /** The text with blanks after it up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text, or as much of it as fits with an ellipsis. */
    static String clipped(String text, int width) {
        return width(text) <= width ? text : fitting(text, width - 3) + "...";
    }

    /** The text as it is if it fits, or broken at blanks, and inside a word only where the word is too long. */
    static List<String> wrapped(String text, int width) {
        if (width(text) <= width) {
            return List.of(text.stripTrailing());
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = brokenInto(lines, longer, width);
        }
        lines.add(line);
        return lines;
    }

    private static String brokenInto(List<String> lines, String word, int width) {
        String rest = word;
        while (width(rest) > width) {
            String head = fitting(rest, width);
            lines.add(head);
            rest = rest.substring(head.length());
        }
        return rest;
    }

    private static String fitting(String text, int width) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            taken += width(point);
            if (taken > width) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end);
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean emoji = point >= 0x1f300 && point <= 0x1faff;
        boolean fullWidth = point >= 0xff01 && point <= 0xff60;
        boolean wideLetter =
                switch (Character.UnicodeScript.of(point)) {
                    case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
                    default -> false;
                };
        return emoji || fullWidth || wideLetter ? 2 : 1;
    }
}
