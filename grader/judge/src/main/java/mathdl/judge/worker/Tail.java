package mathdl.judge.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a worker's standard output and error to their end, so that it never blocks, and keeps the beginning. */
final class Tail {
    private static final int KEPT = 8 << 10;

    private final byte[] kept = new byte[KEPT];
    private int length;

    static Tail of(InputStream stream) {
        Tail tail = new Tail();
        Thread reader = new Thread(() -> tail.drain(stream), "worker-output");
        reader.setDaemon(true);
        reader.start();
        return tail;
    }

    synchronized String text() {
        return new String(kept, 0, length, StandardCharsets.UTF_8).strip();
    }

    private void drain(InputStream stream) {
        byte[] buffer = new byte[8 << 10];
        try (stream) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                keep(buffer, read);
            }
        } catch (IOException e) {
            // The worker was killed while it printed; what it had printed is kept.
        }
    }

    private synchronized void keep(byte[] buffer, int read) {
        int room = Math.min(read, KEPT - length);
        System.arraycopy(buffer, 0, kept, length, room);
        length += room;
    }
}
