package mathdl.sample;

/** A contract that nobody has implemented. */
@FunctionalInterface
public interface Missing {
    double value();
}
