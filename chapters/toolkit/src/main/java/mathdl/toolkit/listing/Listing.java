package mathdl.toolkit.listing;

import java.io.PrintStream;

/** A worked example that runs and prints; it calls contracts and never contains the body of an exercise. */
public interface Listing {
    /**
     * Runs the example.
     *
     * @param implementations gives the student's passing answer to a contract, or the reference
     * @param out where the example prints
     */
    void run(Implementations implementations, PrintStream out);
}
