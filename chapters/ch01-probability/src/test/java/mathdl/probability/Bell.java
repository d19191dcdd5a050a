package mathdl.probability;

import java.util.Arrays;
import mathdl.checks.Inputs;

/**
 * A normal distribution as the bell exp(−(x − μ)² / 2σ²) divided by its integral, which is found by the trapezoidal rule.
 *
 * <p>With steps of a quarter of σ that rule's error is, by Poisson's sum, the bell's Fourier transform at multiples of 8π,
 * of relative size 2 exp(−(8π)²/2) &lt; 10⁻¹³⁶; the tails beyond 12 σ are below 10⁻³¹. What is left is rounding.
 */
final class Bell {
    private static final int STEPS_IN_SIGMA = 4;
    private static final int REACH = 12;

    final double mean;
    final double sigma;

    Bell(double mean, double sigma) {
        this.mean = mean;
        this.sigma = sigma;
    }

    /** Narrow or wide: σ is far enough from 1 that σ, σ² and √σ differ. */
    static Bell drawn(Inputs inputs) {
        double size = inputs.uniform(1.3, 4);
        return new Bell(inputs.uniform(-3, 3), inputs.integer(0, 1) == 0 ? size : 1 / size);
    }

    /** Points within a few σ of the mean. */
    double[] points(Inputs inputs, int count) {
        return at(inputs.uniforms(count, -4, 4));
    }

    /** The points that lie so many σ above the mean. */
    double[] at(double... z) {
        return Arrays.stream(z).map(t -> mean + sigma * t).toArray();
    }

    /** The points of the quadrature. */
    double[] grid() {
        double[] z = new double[2 * REACH * STEPS_IN_SIGMA + 1];
        Arrays.setAll(z, k -> (double) k / STEPS_IN_SIGMA - REACH);
        return at(z);
    }

    double step() {
        return sigma / STEPS_IN_SIGMA;
    }

    /** The logarithm of the bell over its integral. */
    double[] logDensities(double... x) {
        double integral = 0;
        for (double t : grid()) {
            integral += StrictMath.exp(logBell(t)) * step();
        }
        double logIntegral = StrictMath.log(integral);
        return Arrays.stream(x).map(t -> logBell(t) - logIntegral).toArray();
    }

    private double logBell(double x) {
        return -(x - mean) * (x - mean) / (2 * sigma * sigma);
    }
}
