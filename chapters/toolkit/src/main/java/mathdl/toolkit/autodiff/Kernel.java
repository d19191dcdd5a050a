package mathdl.toolkit.autodiff;

/** Computes one operation for fixed shapes. */
@FunctionalInterface
interface Kernel {
    /** Writes every element of the result; row-major arrays. */
    void run(double[][] arguments, double[] result);
}
