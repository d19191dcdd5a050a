package mathdl.model.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An append-only record of a grading run: its header, then a line for each submission as soon as it is judged. A run that
 * was cut off at any moment goes on from it.
 *
 * <p>A line counts once its end is written. What stands behind the last end of a line is what a run was writing when it
 * was killed; it is cut off, and that submission judged again. Of two lines for one submission the later counts.
 * Results stay on disk, so that memory does not grow with the class.
 */
public final class Journal implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final Map<String, Place> places = new HashMap<>();

    /** Where the line of a submission is. */
    private record Place(String key, long start, int length, boolean faulty) {}

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Begins a journal; an earlier one in this file is gone then. */
    public static Journal begin(Path file, JournalHeader header) throws IOException {
        return open(file, journal -> {
            journal.channel.truncate(0);
            journal.writeLine(Json.line(header));
        });
    }

    /**
     * Goes on with a journal, or begins one if there is none.
     *
     * @throws JournalException if it is the journal of another run, or something else
     */
    public static Journal resume(Path file, JournalHeader header) throws IOException {
        return open(file, journal -> {
            if (!journal.read(header)) {
                journal.writeLine(Json.line(header));
            }
        });
    }

    private interface Opening {
        void in(Journal journal) throws IOException;
    }

    /** The lock ends with the process, however that ends. */
    private static Journal open(Path file, Opening opening) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            requireLock(file, channel);
            Journal journal = new Journal(file, channel);
            opening.in(journal);
            return journal;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @SuppressWarnings("resource") // closed with its channel
    private static void requireLock(Path file, FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new JournalException(file + " is in use: another run is writing there");
        }
    }

    /** Whether a submission has been judged, from these very contents, and without a fault of the grader's. */
    public synchronized boolean has(String id, String key) {
        Place place = places.get(id);
        return place != null && place.key().equals(key) && !place.faulty();
    }

    /** Adds a line; when this returns, the line is on disk. */
    public synchronized void append(JournalEntry entry) throws IOException {
        long start = channel.position();
        try {
            remember(entry, start, writeLine(Json.line(entry)));
        } catch (IOException e) {
            channel.truncate(start); // a full disk leaves half a line, and the next must not follow it
            throw e;
        }
    }

    /** The result of a submission, read back from disk. */
    public synchronized Optional<SubmissionResult> result(String id) throws IOException {
        Place place = places.get(id);
        if (place == null) {
            return Optional.empty();
        }
        ByteBuffer line = ByteBuffer.allocate(place.length());
        while (line.hasRemaining()) {
            if (channel.read(line, place.start() + line.position()) < 0) {
                throw new IOException(file + " has become shorter while it was in use");
            }
        }
        return Optional.of(entry(new String(line.array(), StandardCharsets.UTF_8), place.start())
                .result());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Reads all whole lines, and cuts off what follows them; false if there is not even a header. */
    private boolean read(JournalHeader expected) throws IOException {
        JournalLines lines = new JournalLines(channel);
        Optional<String> first = lines.next();
        if (first.isPresent()) {
            requireSameRun(first.get(), expected);
            long start = lines.end();
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                remember(entry(line.get(), start), start, (int) (lines.end() - start));
                start = lines.end();
            }
        }
        channel.truncate(lines.end());
        channel.position(lines.end());
        return first.isPresent();
    }

    private void requireSameRun(String line, JournalHeader expected) throws JournalException {
        JournalHeader begun;
        try {
            begun = Json.read(line, JournalHeader.class);
        } catch (JsonProcessingException e) {
            throw new JournalException(file + " is no journal of a grading run: its first line says something else");
        }
        Optional<String> difference = expected.differenceFrom(begun);
        if (difference.isPresent()) {
            throw new JournalException(file + " is of another run: " + difference.get());
        }
    }

    private JournalEntry entry(String line, long start) throws JournalException {
        try {
            return Json.read(line, JournalEntry.class);
        } catch (JsonProcessingException e) {
            throw new JournalException(
                    file + " is damaged at byte " + start + ": " + e.getOriginalMessage() + "; begin without --resume");
        }
    }

    private void remember(JournalEntry entry, long start, int length) {
        SubmissionResult result = entry.result();
        places.put(result.id(), new Place(entry.key(), start, length, result.hasGraderFault()));
    }

    private int writeLine(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
        channel.force(false);
        return bytes.length;
    }
}
