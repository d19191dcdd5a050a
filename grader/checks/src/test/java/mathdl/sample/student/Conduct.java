package mathdl.sample.student;

/** Ways in which an answer behaves. */
public enum Conduct {
    RIGHT,
    WRONG,
    REMEMBERS,
    STUB,
    UNSUPPORTED,
    STUB_OF_ANOTHER,
    THROWS,
    REFUSES,
    CHANGES_INPUT,
    CHANGES_INPUT_THEN_REFUSES,
    CHANGES_INPUT_THEN_STUB,
    RECURSES
}
