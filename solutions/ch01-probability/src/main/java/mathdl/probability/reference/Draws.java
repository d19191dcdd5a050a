package mathdl.probability.reference;

import java.util.function.DoubleSupplier;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A seeded source of draws that is the same on every machine and JDK: xoshiro256++ of D. Blackman and S. Vigna, normal
 * and exponential numbers by ziggurat.
 */
final class Draws {
    /** Logarithms of draws from smaller ones are beyond a double's range. */
    private static final double SMALLEST_SHAPE = 1e-300;

    private final UniformRandomProvider bits;
    private final ZigguratSampler normal;
    private final ZigguratSampler exponential;

    private Draws(UniformRandomProvider bits) {
        this.bits = bits;
        this.normal = ZigguratSampler.NormalizedGaussian.of(bits);
        this.exponential = ZigguratSampler.Exponential.of(bits);
    }

    static Draws seeded(long seed) {
        return new Draws(RandomSource.XO_SHI_RO_256_PP.create(seed));
    }

    /** Uniform in [0, 1). */
    double uniform() {
        return bits.nextDouble();
    }

    /** From N(0, 1). */
    double normal() {
        return normal.sample();
    }

    /**
     * Draws ln G, G from the gamma distribution with shape α and scale 1: for G(α + 1) U^(1/α), which is one for small
     * shapes too, is then never 0. Source: G. Marsaglia and W. W. Tsang, A simple method for generating gamma variables,
     * 2000, section 6.
     */
    DoubleSupplier logGamma(double shape) {
        if (shape < SMALLEST_SHAPE) {
            throw new ArithmeticException("a parameter is " + shape + "; draws need at least " + SMALLEST_SHAPE);
        }
        if (shape >= 1) {
            var sampler = AhrensDieterMarsagliaTsangGammaSampler.of(bits, shape, 1);
            return () -> Math.log(sampler.sample());
        }
        var sampler = AhrensDieterMarsagliaTsangGammaSampler.of(bits, shape + 1, 1);
        return () -> Math.log(sampler.sample()) - exponential.sample() / shape;
    }

    /** n draws as an array [n]. */
    static INDArray vector(int n, DoubleSupplier draw) {
        Preconditions.require(n > 0, "n is " + n + "; it must be positive");
        double[] elements = new double[n];
        for (int i = 0; i < n; i++) {
            elements[i] = draw.getAsDouble();
        }
        return Elements.array(elements, DataType.DOUBLE, n);
    }
}
