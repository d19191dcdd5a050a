package mathdl.checks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import mathdl.model.Digest;

/**
 * What the inputs of checks are drawn from.
 *
 * <p>Students run {@link #PUBLIC}. Any other seed is a grader's secret: it is mixed with the submission's content, so
 * that the same files always meet the same inputs, and handing in again teaches nothing about them.
 */
public final class Seed {
    public static final Seed PUBLIC = of(1);

    private final byte[] material;
    private final boolean secret;

    private Seed(byte[] material, boolean secret) {
        this.material = material;
        this.secret = secret;
    }

    public static Seed of(long number) {
        return new Seed(
                digest("seed", ByteBuffer.allocate(Long.BYTES).putLong(number).array()), number != 1);
    }

    /** This seed for one submission; the public seed is the same for all. */
    public Seed mixedWith(byte[] content) {
        return secret ? new Seed(digest("submission", material, content), true) : this;
    }

    /**
     * Eight hexadecimal digits that tell seeds apart; reports show those of the seed that is not mixed.
     *
     * <p>They do not lead back to a seed drawn at random from 63 bits. One that can be guessed, such as a year, can be
     * recognised by them, as it can by any input that a message shows.
     */
    public String fingerprint() {
        return HexFormat.of().formatHex(digest("fingerprint", material), 0, 4);
    }

    /** Tells seeds apart for certain, where {@link #fingerprint} is for people; it leads back to a seed no more than that. */
    public byte[] identity() {
        return digest("identity", material);
    }

    /** The generator's key for one check. */
    byte[] keyFor(CheckId check) {
        return digest("inputs", material, utf8(check.exercise()), utf8(check.method()));
    }

    private static byte[] digest(String purpose, byte[]... parts) {
        Digest digest = new Digest("mathdl " + purpose);
        for (byte[] part : parts) {
            digest.with(part);
        }
        return digest.bytes();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
