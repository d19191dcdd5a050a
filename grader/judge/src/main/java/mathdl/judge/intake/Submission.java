package mathdl.judge.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mathdl.model.Digest;

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
        Digest digest = new Digest("");
        sources.forEach((path, text) -> digest.with(path).with(text));
        return digest.bytes();
    }
}
