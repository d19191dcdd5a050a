package mathdl.toolkit;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Refuses arguments that a formula is not defined for, with an error that names the argument. */
public final class Preconditions {
    /** Rounding when a distribution is normalised in single precision; torch allows the same. */
    private static final double SUM_TOLERANCE = 1e-6;

    private Preconditions() {}

    /**
     * A distribution over finitely many outcomes: shape [n], every element in [0, 1], sum 1 within 10⁻⁶.
     *
     * @throws IllegalArgumentException if it is not one; NaN is not
     */
    public static void requireProbabilities(INDArray p, String name) {
        requireVector(p, name);
        double sum = 0;
        for (long i = 0; i < p.length(); i++) {
            double value = p.getDouble(new long[] {i});
            requireProbability(value, name + "[" + i + "]");
            sum += value;
        }
        require(Math.abs(sum - 1) <= SUM_TOLERANCE, name + " sums to " + sum + ", not to 1");
    }

    /**
     * A vector with at least one element.
     *
     * @throws IllegalArgumentException if the array has another rank or is empty
     */
    public static void requireVector(INDArray x, String name) {
        require(
                x.rank() == 1 && x.length() > 0,
                name + " has shape " + Arrays.toString(x.shape()) + "; a vector [n] is needed");
    }

    /**
     * Two arrays of one shape.
     *
     * @throws IllegalArgumentException naming both shapes if they differ
     */
    public static void requireSameShape(INDArray a, String nameA, INDArray b, String nameB) {
        require(
                Arrays.equals(a.shape(), b.shape()),
                nameA + " has shape " + Arrays.toString(a.shape()) + " but " + nameB + " has shape "
                        + Arrays.toString(b.shape()));
    }

    /**
     * A vector whose elements are all positive and finite.
     *
     * @throws IllegalArgumentException naming the first element that is not
     */
    public static void requirePositive(INDArray x, String name) {
        requireVector(x, name);
        for (long i = 0; i < x.length(); i++) {
            requirePositive(x.getDouble(new long[] {i}), name + "[" + i + "]");
        }
    }

    /**
     * A vector whose elements are all finite.
     *
     * @throws IllegalArgumentException naming the first element that is not
     */
    public static void requireFinite(INDArray x, String name) {
        requireVector(x, name);
        for (long i = 0; i < x.length(); i++) {
            requireFinite(x.getDouble(new long[] {i}), name + "[" + i + "]");
        }
    }

    /**
     * A matrix with at least one element, all of them finite.
     *
     * @throws IllegalArgumentException if the array has another rank or is empty, or naming the first element that is
     *     not finite
     */
    public static void requireFiniteMatrix(INDArray x, String name) {
        require(
                x.rank() == 2 && x.length() > 0,
                name + " has shape " + Arrays.toString(x.shape()) + "; a matrix [m, n] is needed");
        for (long i = 0; i < x.size(0); i++) {
            for (long j = 0; j < x.size(1); j++) {
                requireFinite(x.getDouble(new long[] {i, j}), name + "[" + i + ", " + j + "]");
            }
        }
    }

    /**
     * A finite number.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static void requireFinite(double x, String name) {
        require(Double.isFinite(x), name + " is " + x + "; it must be finite");
    }

    /**
     * A positive, finite number.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static void requirePositive(double x, String name) {
        require(x > 0 && x < Double.POSITIVE_INFINITY, name + " is " + x + "; it must be positive and finite");
    }

    /**
     * A number in [0, 1].
     *
     * @throws IllegalArgumentException if it is not; NaN is not
     */
    public static void requireProbability(double p, String name) {
        require(p >= 0 && p <= 1, name + " is " + p + ", which is not a probability");
    }

    /**
     * Finite numbers.
     *
     * @throws IllegalArgumentException naming the first that is not
     */
    public static void requireFinite(double[] x, String name) {
        for (int i = 0; i < x.length; i++) {
            requireFinite(x[i], name + "[" + i + "]");
        }
    }

    /**
     * Positive, finite numbers.
     *
     * @throws IllegalArgumentException naming the first that is not
     */
    public static void requirePositive(double[] x, String name) {
        for (int i = 0; i < x.length; i++) {
            requirePositive(x[i], name + "[" + i + "]");
        }
    }

    /**
     * Anything else that must hold.
     *
     * @throws IllegalArgumentException with the message if it does not
     */
    public static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
