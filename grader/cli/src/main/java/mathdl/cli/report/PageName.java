package mathdl.cli.report;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * File names for the pages of submissions. A name depends on the id alone, is safe on every file system and in a link,
 * and differs for different ids, even where case does not count.
 */
public final class PageName {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9_-]{0,59}");
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final int LONGEST_START = 40;
    private static final int HASH_BYTES = 10;

    private PageName() {}

    static String of(String id) {
        return stem(id) + ".html";
    }

    /** The id itself if it is plain; otherwise what is plain of it, a dot, and a hash of all of it. */
    public static String stem(String id) {
        boolean plain = PLAIN.matcher(id).matches() && !RESERVED.matcher(id).matches();
        return plain ? id : start(id) + "." + hash(id);
    }

    private static String start(String id) {
        String safe =
                id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-").replaceAll("^[-_]+|[-_]+$", "");
        String start = safe.substring(0, Math.min(LONGEST_START, safe.length()));
        return start.isEmpty() || RESERVED.matcher(start).matches() ? "id-" + start : start;
    }

    /** Of the chars themselves: an encoder would make halves of surrogate pairs all the same. */
    private static String hash(String id) {
        ByteBuffer chars = ByteBuffer.allocate(Character.BYTES * id.length());
        chars.asCharBuffer().put(id);
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(chars.array());
            return HexFormat.of().formatHex(sha, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
