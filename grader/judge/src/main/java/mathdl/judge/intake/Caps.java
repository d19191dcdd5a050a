package mathdl.judge.intake;

/** How large a submission may be; one that holds a student's answers and notes stays far below. */
final class Caps {
    static final int FILE_BYTES = 256 << 10;
    static final int SOURCE_BYTES = 1 << 20;

    /** Files and folders that are not passed over: a whole checkout of the course has a thousand. */
    static final int ENTRIES = 10_000;

    /** Sources whose place only their package line can tell. */
    static final int LONE_SOURCES = 500;

    static final long ARCHIVE_BYTES = 64L << 20;

    /** Of an archive and the one inside it together. */
    static final long UNPACKED_BYTES = 64L << 20;

    /** Of what a tar says of one entry: names, attributes, the map of a sparse file. */
    static final int HEADER_BYTES = 1 << 20;

    static final int DEPTH = 24;

    private Caps() {}
}
