package mathdl.judge.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what a tar unpacks to while the library reads it, for a header may claim to be as long as it likes. */
final class CappedStream extends FilterInputStream {
    private final Meter meter;
    private long headerBytes = Long.MAX_VALUE;
    private long zeros;

    CappedStream(InputStream in, Meter meter) {
        super(in);
        this.meter = meter;
    }

    /** From here on a header is read. */
    void beginHeader() {
        headerBytes = Caps.HEADER_BYTES;
    }

    void endHeader() {
        headerBytes = Long.MAX_VALUE;
    }

    /** How many zero bytes the last ones were. */
    long zeros() {
        return zeros;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            zeros = buffer[i] == 0 ? zeros + 1 : 0;
        }
        meter.count(Math.max(0, read));
        headerBytes -= Math.max(0, read);
        if (headerBytes < 0) {
            throw new Refusal("what it says of one file is longer than " + (Caps.HEADER_BYTES >> 20) + " MiB");
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        int read = read(new byte[(int) Math.min(bytes, 8 << 10)]);
        return Math.max(0, read);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
