package mathdl.toolkit.listing;

import java.io.PrintStream;

/** A worked example that runs, prints and draws; it calls contracts and never contains the body of an exercise. */
public interface Listing {
    /**
     * Runs the example.
     *
     * @param implementations gives the student's passing answer to a contract, or the reference
     * @param out where the example prints
     */
    void run(Implementations implementations, PrintStream out);

    /**
     * The figure that belongs to the example.
     *
     * @return a text of SVG
     */
    String figure(Implementations implementations);
}
