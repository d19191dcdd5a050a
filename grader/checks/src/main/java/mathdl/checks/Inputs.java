package mathdl.checks;

import java.util.Arrays;
import java.util.stream.DoubleStream;
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

    /** Uniform in (low, high). */
    public double uniform(double low, double high) {
        return low + (high - low) * bits.nextUnit();
    }

    /** Uniform among the whole numbers from low to high, both included. */
    public int integer(int low, int high) {
        return low + (int) Math.floor(bits.nextUnit() * (high - low + 1.0));
    }

    /** Standard normal, by Box and Muller. */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(bits.nextUnit()));
        return radius * StrictMath.cos(2 * Math.PI * bits.nextUnit());
    }

    /** Independent uniform values. */
    public double[] uniforms(int count, double low, double high) {
        return DoubleStream.generate(() -> uniform(low, high)).limit(count).toArray();
    }

    /**
     * A random distribution over some outcomes, none of them rarer than a twentieth of its fair share: normalised
     * exponential draws, mixed with the uniform distribution.
     */
    public double[] probabilities(int outcomes) {
        double[] weights = DoubleStream.generate(() -> -StrictMath.log(bits.nextUnit()))
                .limit(outcomes)
                .toArray();
        double total = Arrays.stream(weights).sum();
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
}
