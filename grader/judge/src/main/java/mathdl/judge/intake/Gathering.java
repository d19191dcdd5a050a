package mathdl.judge.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the files of one submission; what cannot be used is said, never dropped in silence. */
final class Gathering {
    private static final int MAX_NOTES = 20;
    private static final int LONGEST_PATH = 200;

    private final Places places;
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int leftAside;
    private int entries;
    private long sourceBytes;

    Gathering(Places places) {
        this.places = places;
    }

    /** Counts a file or folder of the submission. */
    void count() throws Refusal {
        if (++entries > Caps.ENTRIES) {
            throw new Refusal("it holds more than " + Caps.ENTRIES + " files and folders");
        }
    }

    /** Where a file belongs; empty, and noted, if it is not part of an answer. */
    Optional<String> place(String path) {
        Optional<String> place = places.of(path);
        if (place.isEmpty()) {
            leave(path, "not part of an answer");
        }
        return place;
    }

    /** A file that cannot be used, whatever it holds: refused where an answer belongs, left aside elsewhere. */
    void unusable(String path, String reason) {
        places.of(path).ifPresentOrElse(place -> refuse(place, reason), () -> leave(path, reason));
    }

    /** Takes a file of at most {@link Caps#FILE_BYTES}, unless it is a second one of its name or not UTF-8. */
    void take(String path, String place, byte[] bytes) throws Refusal {
        String other = origins.putIfAbsent(place, path);
        if (other != null) {
            refuse(place, "there are two of it: " + shown(other) + " and " + shown(path));
            return;
        }
        sourceBytes += bytes.length;
        if (sourceBytes > Caps.SOURCE_BYTES) {
            throw new Refusal("its answers are larger than " + (Caps.SOURCE_BYTES >> 10) + " KiB together");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            sources.put(place, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            refuse(place, "line " + lineOfFirstBadByte(bytes) + " is not UTF-8: save the file as UTF-8");
        }
    }

    /** Makes a file of an answer unusable, and says why. */
    void refuse(String place, String reason) {
        sources.remove(place);
        refused.putIfAbsent(place, reason);
    }

    void leave(String path, String reason) {
        leftAside++;
        if (notes.size() < MAX_NOTES) {
            notes.add("left aside: " + shown(path) + " (" + reason + ")");
        }
    }

    /** A name chosen by whoever packed the submission: on one line, and no longer than a line. */
    private static String shown(String path) {
        String line = path.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LONGEST_PATH ? line : line.substring(0, LONGEST_PATH) + "…";
    }

    Submission submission(String id) {
        return new Submission(id, sources, refused, "", allNotes());
    }

    Submission refusedWhole(String id, String reason) {
        return new Submission(id, Map.of(), Map.of(), reason, allNotes());
    }

    private List<String> allNotes() {
        List<String> all = new ArrayList<>(notes);
        if (leftAside > notes.size()) {
            all.add("left aside: " + (leftAside - notes.size()) + " more");
        }
        return all;
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
