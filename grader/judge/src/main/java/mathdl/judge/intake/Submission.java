package mathdl.judge.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a student handed in, as far as it can be graded.
 *
 * @param id as in {@link Handed#id}
 * @param sources texts by path below the source root, {@code mathdl/information/student/EntropyAnswer.java}
 * @param refused why a file that belongs to an answer cannot be used, by the same paths
 * @param refusal why the whole submission cannot be used, or empty
 * @param notes what was left aside
 */
public record Submission(
        String id, Map<String, String> sources, Map<String, String> refused, String refusal, List<String> notes) {

    public Submission {
        sources = new TreeMap<>(sources);
        refused = new TreeMap<>(refused);
        notes = List.copyOf(notes);
    }

    /** A hash of every source; the same for the same files, whatever the submission is called. */
    public byte[] content() {
        MessageDigest sha = sha256();
        sources.forEach((path, text) -> {
            for (String part : List.of(path, text)) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha.update(java.nio.ByteBuffer.allocate(Integer.BYTES)
                        .putInt(bytes.length)
                        .array());
                sha.update(bytes);
            }
        });
        return sha.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
