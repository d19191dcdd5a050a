package mathdl.judge.intake;

/** How much a submission has unpacked to. */
final class Meter {
    private long bytes;

    void count(long more) throws Refusal {
        bytes += more;
        if (bytes > Caps.UNPACKED_BYTES) {
            throw new Refusal("it unpacks to more than " + (Caps.UNPACKED_BYTES >> 20) + " MiB");
        }
    }
}
