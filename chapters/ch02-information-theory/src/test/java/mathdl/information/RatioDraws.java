package mathdl.information;

import mathdl.checks.array.ArrayFactory;

/**
 * The terms ln p(x) − ln q(x) of a pair of Gaussians at x = μ₁ + σ₁ ε, as a polynomial in ε.
 *
 * <p>With r = σ₁/σ₂ and d = (μ₁ − μ₂)/σ₂ a term is ((d + r ε)² − ε²)/2 − ln r, that is a ε² + b ε + c with
 * a = (r² − 1)/2 and b = r d. Its variance over ε is 2a² + b².
 */
final class RatioDraws {
    private final GaussianPair pair;
    private final double ratio;
    private final double shift;
    private final double[] noise;

    /** In the first dimension of a pair. */
    RatioDraws(GaussianPair pair, double... noise) {
        this.pair = pair;
        this.ratio = pair.sigma1[0] / pair.sigma2[0];
        this.shift = (pair.mean1[0] - pair.mean2[0]) / pair.sigma2[0];
        this.noise = noise;
    }

    /** ε at which x is the mean of q. */
    static double noiseOfSecondMean(GaussianPair pair) {
        return (pair.mean2[0] - pair.mean1[0]) / pair.sigma1[0];
    }

    MonteCarloKl.Estimate estimateBy(MonteCarloKl answer, ArrayFactory arrays) {
        return answer.estimate(pair.mean1[0], pair.sigma1[0], pair.mean2[0], pair.sigma2[0], arrays.vector(noise));
    }

    double mean() {
        double sum = 0;
        for (double epsilon : noise) {
            sum += term(epsilon);
        }
        return sum / noise.length;
    }

    /** By pairs, without a mean: (n − 1) s² is the sum of (tᵢ − tⱼ)² over all pairs, divided by n. */
    double standardError() {
        double squares = 0;
        for (int i = 0; i < noise.length; i++) {
            for (int j = 0; j < i; j++) {
                double difference = term(noise[i]) - term(noise[j]);
                squares += difference * difference;
            }
        }
        double n = noise.length;
        return StrictMath.sqrt(squares / (n * n * (n - 1)));
    }

    /** √(variance of a term / n): what the standard error estimates. */
    double trueStandardError() {
        double a = (ratio * ratio - 1) / 2;
        double b = ratio * shift;
        return StrictMath.sqrt((2 * a * a + b * b) / noise.length);
    }

    private double term(double epsilon) {
        double z = shift + ratio * epsilon;
        return (z * z - epsilon * epsilon) / 2 - StrictMath.log(ratio);
    }
}
