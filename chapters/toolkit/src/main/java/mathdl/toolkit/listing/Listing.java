package mathdl.toolkit.listing;

import java.io.PrintStream;
import java.util.Map;

/** A worked example that runs, prints and draws; it calls contracts and never contains the body of an exercise. */
public interface Listing {
    /**
     * The numbers that the example is about, in full precision, row-major, by name: what a test compares.
     *
     * @param implementations gives the student's passing answer to a contract, or the reference
     */
    Map<String, double[]> numbers(Implementations implementations);

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
