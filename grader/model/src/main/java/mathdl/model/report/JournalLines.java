package mathdl.model.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a file that have an end, one at a time. */
final class JournalLines {
    private static final int CHUNK = 64 << 10;

    private final FileChannel channel;
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).limit(0);
    private long end;

    JournalLines(FileChannel channel) throws IOException {
        this.channel = channel;
        channel.position(0);
    }

    /** Empty at the end of the file, or where only a line without an end is left. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (chunk.hasRemaining() || refill()) {
            byte b = chunk.get();
            if (b == '\n') {
                end += line.size() + 1;
                return Optional.of(line.toString(StandardCharsets.UTF_8));
            }
            line.write(b);
        }
        return Optional.empty();
    }

    /** Where the last line that was given ends: its newline is the byte before. */
    long end() {
        return end;
    }

    private boolean refill() throws IOException {
        chunk.clear();
        int read = channel.read(chunk);
        chunk.flip();
        return read > 0;
    }
}
