package mathdl.judge.worker;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mathdl.worker.wire.Messages.Line;

/**
 * What a JVM that crashes says of it, read as it streams by, for it is far longer than what is kept: its headlines, which
 * begin with #, and the submission's innermost frame.
 *
 * <p>A frame reads {@code j  mathdl.information.student.EntropyAnswer.entropy(Lorg/…;)D+3}: a method and an offset in its
 * bytecode. A submission can print such lines too; they name a line in a message and decide nothing.
 */
final class CrashReport {
    private static final int LONGEST = 2000;
    private static final Pattern FRAME =
            Pattern.compile("[jJ] .*?\\b(mathdl\\.\\w+\\.student\\.[^\\s(]+\\([^\\s)]*\\)[^\\s+]+)(?:\\+(\\d+))?.*");

    private final StringBuilder headlines = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private String method = "";
    private int offset = -1;

    /** Takes the next bytes of the report. */
    void read(byte[] bytes, int length) {
        for (char letter : new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toCharArray()) {
            if (letter == '\n') {
                endOfLine();
            } else if (line.length() < LONGEST) {
                line.append(letter);
            }
        }
    }

    private void endOfLine() {
        if (line.length() > 0 && line.charAt(0) == '#' && headlines.length() < LONGEST) {
            headlines.append(line).append('\n');
        }
        Matcher frame = FRAME.matcher(line);
        if (method.isEmpty() && frame.matches()) {
            method = frame.group(1);
            offset = frame.group(2) == null || frame.group(2).length() > 5 ? -1 : Integer.parseInt(frame.group(2));
        }
        line.setLength(0);
    }

    /** What went wrong, in the JVM's words. */
    String headlines() {
        return headlines.toString();
    }

    /** File and line of the frame; empty if there was none, or it does not say where in its method it was. */
    String place(List<Line> lines) {
        return lines.stream()
                .filter(start -> start.method().equals(method) && start.start() <= offset)
                .reduce((earlier, later) -> later.start() >= earlier.start() ? later : earlier)
                .map(Line::place)
                .orElse("");
    }
}
