package mathdl.checks;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import mathdl.model.Digest;

/** SHA-256 of a key and a counter, read as a stream of 64-bit words: the same on every machine and Java version. */
final class RandomBits {
    private final byte[] key;
    private final MessageDigest sha = Digest.sha256();
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long counter;

    RandomBits(byte[] key) {
        this.key = key.clone();
    }

    long next() {
        if (!block.hasRemaining()) {
            sha.update(key);
            block = ByteBuffer.wrap(sha.digest(
                    ByteBuffer.allocate(Long.BYTES).putLong(counter++).array()));
        }
        return block.getLong();
    }

    /** Uniform in the open interval (0, 1): 52 random bits and a half. */
    double nextUnit() {
        return ((next() >>> 12) + 0.5) * 0x1p-52;
    }
}
