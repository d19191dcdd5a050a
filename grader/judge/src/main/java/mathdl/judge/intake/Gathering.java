package mathdl.judge.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mathdl.judge.intake.Places.Place;

/** Collects the files of one submission; what cannot be used is said, never dropped in silence. */
final class Gathering {
    private final Places places;
    private final Candidates candidates = new Candidates();
    private final Notes notes = new Notes();
    private final Meter meter = new Meter();
    private final List<Inner> inner = new ArrayList<>();
    private boolean innermost;
    private int entries;
    private int loneSources;
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

    /** Whether a file's content can make it part of an answer; one that cannot is noted. */
    boolean wants(String path) {
        if (places.of(path).isPresent()) {
            return true;
        }
        if (Places.isSource(path) && ++loneSources <= Caps.LONE_SOURCES) {
            return true;
        }
        leave(path, "not part of an answer");
        return false;
    }

    /** A file that cannot be used, whatever it holds: refused where an answer belongs, left aside elsewhere. */
    void unusable(String path, String reason) {
        places.of(path).ifPresentOrElse(place -> candidates.refuse(path, place, reason), () -> leave(path, reason));
    }

    /**
     * Takes a file that is wanted.
     *
     * @param bytes its content; one byte more than {@link Caps#FILE_BYTES} if it is longer
     */
    void take(String path, byte[] bytes) throws Refusal {
        if (bytes.length > Caps.FILE_BYTES) {
            unusable(path, "it is larger than " + (Caps.FILE_BYTES >> 10) + " KiB");
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            take(path, bytes.length, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            unusable(path, "line " + lineOfFirstBadByte(bytes) + " is not UTF-8: save the file as UTF-8");
        }
    }

    /** An archive inside what was handed in; whether it is opened is known when all else has been seen. */
    void inner(Inner archive) {
        if (innermost) {
            leave(archive.path(), "an archive that deep is not opened");
        } else {
            inner.add(archive);
        }
    }

    /**
     * The one archive that holds all the answers, if there are none beside it; any other is left aside. Those inside
     * this one stay closed.
     */
    Optional<Inner> onlyInner() {
        innermost = true;
        if (inner.size() == 1 && candidates.isEmpty()) {
            return Optional.of(inner.get(0));
        }
        String reason =
                candidates.isEmpty() ? "one of " + inner.size() + " archives: hand in one" : "it lies beside answers";
        inner.forEach(archive -> leave(archive.path(), reason));
        return Optional.empty();
    }

    /** What the submission unpacks to is counted here. */
    Meter meter() {
        return meter;
    }

    void remark(String path, String remark) {
        notes.remark(path, remark);
    }

    void leave(String path, String reason) {
        notes.leave(path, reason);
    }

    Submission submission(String id) {
        Map<String, String> sources = new HashMap<>();
        Map<String, String> refused = new HashMap<>();
        candidates.settle(sources, refused, notes);
        return new Submission(id, sources, refused, "", notes.all());
    }

    Submission refusedWhole(String id, String reason) {
        return new Submission(id, Map.of(), Map.of(), reason, notes.all());
    }

    private void take(String path, int bytes, String text) throws Refusal {
        Optional<Place> place = places.of(path).or(() -> places.of(path, text));
        if (place.isEmpty()) {
            leave(path, "not part of an answer");
            return;
        }
        sourceBytes += bytes;
        if (sourceBytes > Caps.SOURCE_BYTES) {
            throw new Refusal("its answers are larger than " + (Caps.SOURCE_BYTES >> 10) + " KiB together");
        }
        candidates.add(path, place.get(), text);
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
