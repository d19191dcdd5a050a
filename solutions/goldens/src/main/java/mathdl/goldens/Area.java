package mathdl.goldens;

import java.util.Optional;

/** What the course can be asked about: a golden file's families. */
interface Area {
    /** What is wrong with the course's answer, by the tolerance of this name; nothing if it is right. */
    Optional<String> mismatch(GoldenCase golden, String tolerance);
}
