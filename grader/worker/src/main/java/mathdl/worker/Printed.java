package mathdl.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the student's code prints: kept up to a cap, the rest counted and dropped. */
final class Printed extends OutputStream {
    private static final int CAP = 16 << 10;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long dropped;

    /** Takes the place of System.out and System.err. */
    static Printed install() {
        Printed printed = new Printed();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        return printed;
    }

    @Override
    public synchronized void write(int b) {
        if (kept.size() < CAP) {
            kept.write(b);
        } else {
            dropped++;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int room = Math.min(length, CAP - kept.size());
        kept.write(bytes, offset, room);
        dropped += length - room;
    }

    /** The text since the last call. */
    synchronized String take() {
        String text = kept.toString(StandardCharsets.UTF_8);
        if (dropped > 0) {
            text += "\n[" + dropped + " more bytes]";
        }
        kept.reset();
        dropped = 0;
        return text;
    }
}
