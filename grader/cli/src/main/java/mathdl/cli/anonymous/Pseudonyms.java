package mathdl.cli.anonymous;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for ids that nobody can turn back without the secret seed, and that stay the same from run to run: the first bits of
 * a keyed hash.
 */
final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "mathdl pseudonyms of students"; // the seed has other uses
    private static final String PREFIX = "student-";
    private static final int BYTES = 6;

    private final Mac mac;
    private final Map<String, String> ids = new HashMap<>();

    Pseudonyms(long secretSeed) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(
                    ByteBuffer.allocate(Long.BYTES).putLong(secretSeed).array(), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** The pseudonym of an id; two ids of a class never share one. */
    String of(String id) {
        mac.update(PURPOSE.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        byte[] hash = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
        String pseudonym = PREFIX + HexFormat.of().formatHex(hash, 0, BYTES);
        String other = ids.putIfAbsent(pseudonym, id);
        if (other != null && !other.equals(id)) {
            throw new IllegalStateException("two students have the pseudonym " + pseudonym);
        }
        return pseudonym;
    }
}
