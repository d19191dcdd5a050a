package mathdl.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a list of parts. Each goes in with its length, so that no two lists of parts are the same bytes. */
public final class Digest {
    private final MessageDigest sha = sha256();

    /**
     * @param purpose keeps digests of the same parts apart that are made for different ends
     */
    public Digest(String purpose) {
        sha.update(purpose.getBytes(StandardCharsets.UTF_8));
    }

    public Digest with(byte[] part) {
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        sha.update(part);
        return this;
    }

    public Digest with(String part) {
        return with(part.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest; the end of this object's use. */
    public byte[] bytes() {
        return sha.digest();
    }

    /** The same as 64 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** The algorithm itself. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
