package mathdl.probability;

import java.util.Arrays;
import mathdl.checks.Inputs;

/** Numbers with a normal prior of their mean; its top is found from the slope of the log-posterior, term by term. */
final class NoisyNumbers {
    final double[] x;
    final double sigma;
    final double priorMean;
    final double priorSigma;

    NoisyNumbers(double[] x, double sigma, double priorMean, double priorSigma) {
        this.x = x;
        this.sigma = sigma;
        this.priorMean = priorMean;
        this.priorSigma = priorSigma;
    }

    /** Prior and numbers far apart, the prior away from 0, and no two of σ, σ₀ and 1 near each other. */
    static NoisyNumbers drawn(Inputs inputs, int n) {
        double side = inputs.integer(0, 1) == 0 ? -1 : 1;
        double priorMean = side * inputs.uniform(1, 2);
        double[] x = Arrays.stream(inputs.uniforms(n, 4, 6))
                .map(distance -> priorMean + side * distance)
                .toArray();
        return new NoisyNumbers(x, inputs.uniform(1.4, 2), priorMean, inputs.uniform(0.4, 0.8));
    }

    NoisyNumbers withSigma(double other) {
        return new NoisyNumbers(x, other, priorMean, priorSigma);
    }

    NoisyNumbers withPrior(double otherMean, double otherSigma) {
        return new NoisyNumbers(x, sigma, otherMean, otherSigma);
    }

    /** The same numbers on another scale, x → a x + c with a &gt; 0. */
    NoisyNumbers rescaled(double a, double c) {
        double[] moved = Arrays.stream(x).map(value -> a * value + c).toArray();
        return new NoisyNumbers(moved, a * sigma, a * priorMean + c, a * priorSigma);
    }

    /** The most probable mean as an answer has it. */
    double maximumBy(MaximumAPosterioriMean answer, Inputs inputs) {
        return answer.maximumAPosteriori(inputs.vector(x), sigma, priorMean, priorSigma);
    }

    double sampleMean() {
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum / x.length;
    }

    /** Where the log-posterior stops rising; it rises below all numbers and the prior mean, and falls above. */
    double maximum() {
        double low = Math.min(priorMean, Arrays.stream(x).min().orElseThrow()) - sigma;
        double high = Math.max(priorMean, Arrays.stream(x).max().orElseThrow()) + sigma;
        return Bisection.zeroOfFalling(this::slope, low, high);
    }

    private double slope(double theta) {
        double slope = (priorMean - theta) / (priorSigma * priorSigma);
        for (double value : x) {
            slope += (value - theta) / (sigma * sigma);
        }
        return slope;
    }
}
