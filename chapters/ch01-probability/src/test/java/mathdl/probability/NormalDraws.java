package mathdl.probability;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import mathdl.checks.Inputs;
import mathdl.checks.array.ArrayFactory;
import mathdl.probability.ReparameterizedGradient.Gradient;

/** Draws μ + σ ⊙ ε, and the slopes of a quartic loss averaged over them, by differences. */
final class NormalDraws {
    final double[] mean;
    final double[] sigma;
    final double[][] noise;

    NormalDraws(double[] mean, double[] sigma, double[]... noise) {
        this.mean = mean;
        this.sigma = sigma;
        this.noise = noise;
    }

    /** No σ is near ½ or 1, where derivatives by σ, σ² and ln σ are hard to tell apart. */
    static NormalDraws drawn(Inputs inputs, int dimensions, int draws) {
        double[][] noise = new double[draws][];
        Arrays.setAll(noise, s -> inputs.uniforms(dimensions, -2, 2));
        return new NormalDraws(inputs.uniforms(dimensions, 0.5, 1.5), inputs.uniforms(dimensions, 0.6, 0.9), noise);
    }

    NormalDraws withSigma(double... other) {
        return new NormalDraws(mean, other, noise);
    }

    NormalDraws withNoise(double[]... other) {
        return new NormalDraws(mean, sigma, other);
    }

    /** The gradient as an answer has it. */
    Gradient gradientBy(ReparameterizedGradient answer, Quartic loss, ArrayFactory arrays) {
        return answer.gradient(loss.gradient(arrays), arrays.vector(mean), arrays.vector(sigma), arrays.matrix(noise));
    }

    double[] slopesByMean(Quartic loss) {
        double[] slopes = new double[mean.length];
        Arrays.setAll(slopes, i -> slope(h -> averagedLoss(loss, moved(mean, i, h), sigma)));
        return slopes;
    }

    double[] slopesBySigma(Quartic loss) {
        double[] slopes = new double[mean.length];
        Arrays.setAll(slopes, i -> slope(h -> averagedLoss(loss, mean, moved(sigma, i, h))));
        return slopes;
    }

    private double averagedLoss(Quartic loss, double[] mu, double[] deviation) {
        double sum = 0;
        for (double[] epsilon : noise) {
            double[] z = new double[mu.length];
            Arrays.setAll(z, i -> mu[i] + deviation[i] * epsilon[i]);
            sum += loss.valueAt(z);
        }
        return sum / noise.length;
    }

    private static double[] moved(double[] x, int i, double h) {
        double[] other = x.clone();
        other[i] += h;
        return other;
    }

    /** The five-point difference, which has no error of its own for polynomials up to degree 4, whatever the step. */
    private static double slope(DoubleUnaryOperator f) {
        double h = 0.5;
        double near = f.applyAsDouble(h) - f.applyAsDouble(-h);
        double far = f.applyAsDouble(2 * h) - f.applyAsDouble(-2 * h);
        return (8 * near - far) / (12 * h);
    }
}
