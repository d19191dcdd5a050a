package mathdl.judge.intake;

/** How large a submission may be; an honest one stays a hundred times below. */
final class Caps {
    static final int FILE_BYTES = 256 << 10;
    static final int SOURCE_BYTES = 1 << 20;
    static final int ENTRIES = 2_000;
    static final long UNPACKED_BYTES = 64L << 20;
    static final int DEPTH = 24;

    private Caps() {}
}
