package mathdl.toolkit.listing;

/** Where a listing gets the contracts that it calls. */
@FunctionalInterface
public interface Implementations {
    /** The student's answer to a contract if it passes its checks, else the reference. */
    <T> T of(Class<T> contract);
}
