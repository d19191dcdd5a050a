package mathdl.information;

import mathdl.checks.Inputs;
import mathdl.checks.array.ArrayFactory;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Pairs of Gaussians N(μ₁, σ₁²) and N(μ₂, σ₂²), one for each dimension. */
final class GaussianPair {
    final double[] mean1;
    final double[] sigma1;
    final double[] mean2;
    final double[] sigma2;

    GaussianPair(double[] mean1, double[] sigma1, double[] mean2, double[] sigma2) {
        this.mean1 = mean1;
        this.sigma1 = sigma1;
        this.mean2 = mean2;
        this.sigma2 = sigma2;
    }

    /** Narrow, wide and shifted against each other: no σ is near 1 or near its partner, no divergence near 0. */
    static GaussianPair apart(Inputs inputs, int dimensions) {
        double[] mean2 = inputs.uniforms(dimensions, -2, 2);
        double[] mean1 = mean2.clone();
        double[] sigma1 = inputs.uniforms(dimensions, 0.3, 0.8);
        double[] sigma2 = inputs.uniforms(dimensions, 1.3, 2.5);
        for (int i = 0; i < dimensions; i++) {
            mean1[i] += sign(inputs) * inputs.uniform(0.5, 2);
            if (sign(inputs) > 0) {
                double narrow = sigma1[i];
                sigma1[i] = sigma2[i];
                sigma2[i] = narrow;
            }
        }
        return new GaussianPair(mean1, sigma1, mean2, sigma2);
    }

    private static int sign(Inputs inputs) {
        return inputs.integer(0, 1) == 0 ? -1 : 1;
    }

    int dimensions() {
        return mean1.length;
    }

    GaussianPair reversed() {
        return new GaussianPair(mean2, sigma2, mean1, sigma1);
    }

    /** The same pair with two equal Gaussians in dimension i. */
    GaussianPair equalIn(int i) {
        return new GaussianPair(Discrete.with(mean1, i, mean2[i]), Discrete.with(sigma1, i, sigma2[i]), mean2, sigma2);
    }

    /** The same pair measured in another unit, x → a x; a negative a turns the axis round. */
    GaussianPair scaled(double a) {
        double size = Math.abs(a);
        return new GaussianPair(
                Discrete.times(a, mean1),
                Discrete.times(size, sigma1),
                Discrete.times(a, mean2),
                Discrete.times(size, sigma2));
    }

    /** The divergences as an answer has them. */
    INDArray divergencesBy(GaussianKl answer, ArrayFactory arrays) {
        return answer.klDivergence(
                arrays.vector(mean1), arrays.vector(sigma1), arrays.vector(mean2), arrays.vector(sigma2));
    }

    /** The divergences by numerical integration. */
    double[] divergences() {
        double[] result = new double[dimensions()];
        for (int i = 0; i < result.length; i++) {
            result[i] = GaussianQuadrature.divergence(mean1[i], sigma1[i], mean2[i], sigma2[i]);
        }
        return result;
    }
}
