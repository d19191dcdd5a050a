package mathdl.judge.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import mathdl.worker.wire.Messages.Line;

/**
 * Reads a worker's standard output and error to their end, so that it never blocks, and keeps the last of it and
 * what a crash is about.
 */
final class Tail {
    private static final int KEPT = 8 << 10;

    private final CrashReport crash = new CrashReport();
    private final byte[] kept = new byte[KEPT];
    private final Thread reader;
    private long length;

    private Tail(InputStream stream) {
        reader = new Thread(() -> drain(stream), "worker-output");
        reader.setDaemon(true);
    }

    static Tail of(InputStream stream) {
        Tail tail = new Tail(stream);
        tail.reader.start();
        return tail;
    }

    /** Waits until all was read, which a process that outlives the worker may put off. */
    void awaitEnd(Duration limit) throws InterruptedException {
        reader.join(limit.toMillis());
    }

    synchronized String text() {
        int start = length > KEPT ? (int) (length % KEPT) : 0;
        int size = (int) Math.min(length, KEPT);
        byte[] ordered = new byte[size];
        for (int i = 0; i < size; i++) {
            ordered[i] = kept[(start + i) % KEPT];
        }
        return (crash.headlines() + new String(ordered, StandardCharsets.UTF_8)).strip();
    }

    /** Where in the submission its JVM crashed; empty if that is not known. */
    synchronized String crashedAt(List<Line> lines) {
        return crash.place(lines);
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
        crash.read(buffer, read);
        for (int i = 0; i < read; i++) {
            kept[(int) ((length + i) % KEPT)] = buffer[i];
        }
        length += read;
    }
}
