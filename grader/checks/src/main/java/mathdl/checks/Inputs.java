package mathdl.checks;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import mathdl.checks.array.ArrayFactory;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Draws the inputs of one check from the seed; the same check and seed always draw the same. */
public final class Inputs {
    private final RandomBits bits;
    private final ArrayFactory arrays;

    public Inputs(Seed seed, CheckId check, ArrayFactory arrays) {
        this.bits = new RandomBits(seed.keyFor(check));
        this.arrays = arrays;
    }

    /**
     * Uniform between low and high. With low = 0 neither end comes up; else rounding can give an end, about once in
     * 2⁵² draws.
     *
     * @throws IllegalArgumentException unless low &lt; high and their difference is finite
     */
    public double uniform(double low, double high) {
        require(low < high && Double.isFinite(high - low), "no interval from " + low + " to " + high);
        return low + (high - low) * bits.nextUnit();
    }

    /** Uniform among the whole numbers from low to high, both included. */
    public int integer(int low, int high) {
        require(low <= high, "no whole number from " + low + " to " + high);
        double count = (double) high - low + 1;
        return (int) (low + (long) (bits.nextUnit() * count));
    }

    /** Standard normal, by Box and Muller. */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(bits.nextUnit()));
        return radius * StrictMath.cos(2 * Math.PI * bits.nextUnit());
    }

    /** Independent uniform values. */
    public double[] uniforms(int count, double low, double high) {
        return draw(count, () -> uniform(low, high));
    }

    /** Independent standard normal values. */
    public double[] normals(int count) {
        return draw(count, this::normal);
    }

    /** Independent standard normal values, row by row. */
    public double[][] normals(int rows, int columns) {
        double[][] values = new double[rows][];
        Arrays.setAll(values, row -> normals(columns));
        return values;
    }

    /** An orthogonal matrix: a product of rotations by drawn angles, not near 0 or π/2, in every plane of two axes. */
    public double[][] rotation(int n) {
        double[][] q = new double[n][n];
        for (int i = 0; i < n; i++) {
            q[i][i] = 1;
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                rotate(q, i, j, uniform(0.4, 1.1));
            }
        }
        return q;
    }

    private static void rotate(double[][] q, int i, int j, double angle) {
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        for (double[] row : q) {
            double a = row[i];
            row[i] = c * a - s * row[j];
            row[j] = s * a + c * row[j];
        }
    }

    /**
     * A random distribution over some outcomes, none of them rarer than a twentieth of its fair share: normalised
     * exponential draws, mixed with the uniform distribution.
     */
    public double[] probabilities(int outcomes) {
        require(outcomes > 0, "no distribution over " + outcomes + " outcomes");
        double[] weights = draw(outcomes, () -> -StrictMath.log(bits.nextUnit()));
        double total = sum(weights);
        return Arrays.stream(weights)
                .map(weight -> 0.95 * weight / total + 0.05 / outcomes)
                .toArray();
    }

    /** A vector as the contract takes it. */
    public INDArray vector(double... values) {
        return arrays.vector(values);
    }

    /** Makes arrays of other shapes. */
    public ArrayFactory arrays() {
        return arrays;
    }

    private static double[] draw(int count, DoubleSupplier next) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = next.getAsDouble();
        }
        return values;
    }

    /** From left to right: how a stream sums is up to the Java version. */
    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
