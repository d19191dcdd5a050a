package mathdl.probability.reference;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.special.GammaFunctions;
import mathdl.toolkit.special.LogSpace;
import mathdl.toolkit.special.Ratio;
import mathdl.toolkit.special.RelativeEntropy;
import mathdl.toolkit.special.Stirling;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The Dirichlet distribution over the probability vectors of K outcomes, with density
 *
 * <pre>p(x) = Π xᵢ^(αᵢ − 1) / B(α),   B(α) = Π Γ(αᵢ) / Γ(α₀),   α₀ = Σ αᵢ.</pre>
 *
 * <p>Source: N. Balakrishnan and V. B. Nevzorov, A Primer on Statistical Distributions, 2003, chapter 27.
 */
public final class Dirichlet {
    /** How far from 1 the sum of a point may be: rounding in single precision. */
    private static final double SUM_TOLERANCE = 1e-6;

    /** For α₀ up to this the plain formula loses no more than a digit. */
    private static final double LARGE = 30;

    private final double[] alpha;
    private final double total;

    /**
     * With these concentrations.
     *
     * @param alpha α, shape [K], K ≥ 2, positive and finite, as their sum is
     * @throws IllegalArgumentException if it is not so, naming the element
     */
    public Dirichlet(INDArray alpha) {
        Elements.requireFloating(alpha, "alpha");
        Preconditions.requirePositive(alpha, "alpha");
        Preconditions.require(
                alpha.length() > 1, "alpha has shape " + Arrays.toString(alpha.shape()) + "; [K] with K ≥ 2 is needed");
        this.alpha = Elements.of(alpha, "alpha");
        this.total = Arrays.stream(this.alpha).sum();
        Preconditions.requireFinite(total, "the sum of alpha");
    }

    /** α, shape [K]. */
    public INDArray alpha() {
        return vector(alpha);
    }

    /**
     * ln B(α) as a sum of ln B(α₀ + … + αᵢ₋₁, αᵢ), none of which cancels.
     */
    public double logNormalizer() {
        double sum = 0;
        double before = alpha[0];
        for (int i = 1; i < alpha.length; i++) {
            sum += GammaFunctions.logBeta(before, alpha[i]);
            before += alpha[i];
        }
        return sum;
    }

    /**
     * ln p of every point, in nats.
     *
     * @param x probability vectors along the last axis, shape […, K], each with sum 1 within 10⁻⁶; at an element 0 the
     *     density is its limit
     * @return shape […], in the dtype of x; ∞ where an element is 0 and its α below 1, −∞ where its α is above, NaN where
     *     there are both
     * @throws IllegalArgumentException naming the element that is not in [0, 1], the point that does not sum to 1, or the
     *     shape
     */
    public INDArray logProb(INDArray x) {
        double[] elements = Elements.of(x, "x");
        long[] shape = x.shape();
        Preconditions.require(
                shape.length > 0 && shape[shape.length - 1] == alpha.length,
                "x has shape " + Arrays.toString(shape) + "; […, " + alpha.length + "] is needed, as alpha has");
        double[] values = new double[elements.length / alpha.length];
        Arrays.setAll(values, k -> logProb(elements, k * alpha.length));
        return Elements.array(values, x.dataType(), Arrays.copyOf(shape, shape.length - 1));
    }

    private double logProb(double[] x, int start) {
        double sumMinusOne = 0;
        double rounding = 0;
        double previous = -1;
        for (int i = 0; i < alpha.length; i++) {
            double element = x[start + i];
            Preconditions.requireProbability(element, "x[" + (start + i) + "]");
            sumMinusOne = previous + element;
            double gained = sumMinusOne - previous;
            rounding += (previous - (sumMinusOne - gained)) + (element - gained);
            previous = sumMinusOne;
        }
        sumMinusOne += rounding;
        Preconditions.require(
                Math.abs(sumMinusOne) <= SUM_TOLERANCE,
                "the point at x[" + start + "] sums to " + (1 + sumMinusOne) + ", not to 1");
        return total > LARGE ? byStirling(x, start, sumMinusOne) : byDefinition(x, start);
    }

    private double byDefinition(double[] x, int start) {
        double logProduct = 0;
        for (int i = 0; i < alpha.length; i++) {
            logProduct += LogSpace.xlogy(alpha[i] - 1, x[start + i]);
        }
        return logProduct - logNormalizer();
    }

    /** As {@link mathdl.toolkit.special.BetaDensity}, but x sums to 1 only nearly. */
    private double byStirling(double[] x, int start, double sumMinusOne) {
        double sum = 0;
        for (int i = 0; i < alpha.length; i++) {
            sum += stirlingTerm(alpha[i], x[start + i]) - Stirling.logGammaRemainder(alpha[i]);
        }
        return sum
                + total * sumMinusOne
                + Stirling.logGammaRemainder(total)
                - Math.log(total) / 2
                - (alpha.length - 1) * Stirling.HALF_LOG_TWO_PI;
    }

    /** a ln(α₀ x/a) + a − α₀ x − ln x + ½ ln a, in which x does not occur but linearly for a = 1. */
    private double stirlingTerm(double a, double x) {
        if (a == 1) {
            return Math.log(total) + 1 - total * x;
        }
        if (x == 0) {
            return a < 1 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        double deviance = RelativeEntropy.nonNegativeTerm(a, total * x, Math.fma(total, x, -a));
        return Math.log(a) / 2 - Math.log(x) - deviance;
    }

    /** αᵢ/α₀, shape [K]. */
    public INDArray mean() {
        return vector(Arrays.stream(alpha).map(a -> a / total).toArray());
    }

    /** mᵢ (1 − mᵢ)/(α₀ + 1) with the mean m, shape [K]. */
    public INDArray variance() {
        double[] variance = new double[alpha.length];
        Arrays.setAll(variance, i -> alpha[i] / total * (sumWithout(i) / total) / (total + 1));
        return vector(variance);
    }

    /**
     * (αᵢ − 1)/(α₀ − K), shape [K].
     *
     * @return all NaN if an α is below 1, where the density has a pole, or all are 1, where it is flat
     */
    public INDArray mode() {
        double excess = Arrays.stream(alpha).map(a -> a - 1).sum();
        boolean single = excess > 0 && Arrays.stream(alpha).allMatch(a -> a >= 1);
        return vector(Arrays.stream(alpha)
                .map(a -> single ? (a - 1) / excess : Double.NaN)
                .toArray());
    }

    /**
     * ln B(α) + Σ (αᵢ − 1)(ψ(α₀) − ψ(αᵢ)), in nats: by Stirling's formula, whose large parts cancel. About −1/α for a tiny α, −∞ where that overflows.
     */
    public double entropy() {
        return entropy(alpha);
    }

    static double entropy(double... alpha) {
        double smallest = Arrays.stream(alpha).min().orElseThrow();
        if (1 / smallest == Double.POSITIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        double total = Arrays.stream(alpha).sum();
        double ofTotal = Stirling.digammaRemainder(total);
        double sum = Math.log(total) / 2 - Stirling.logGammaRemainder(total);
        for (double a : alpha) {
            sum += Ratio.of(a, total).log() - Math.log(a) / 2 + Stirling.logGammaRemainder(a);
            sum += (a - 1) * (ofTotal - Stirling.digammaRemainder(a));
        }
        return sum + (alpha.length - 1) * Stirling.HALF_LOG_TWO_PI;
    }

    /**
     * Independent draws, one a row, shape [n, K], the same for the same seed on every machine: normalised gamma variables by
     * their logarithms, which do not all vanish for tiny parameters.
     *
     * @throws ArithmeticException if an α is below 10⁻³⁰⁰
     */
    public INDArray sample(long seed, int n) {
        Preconditions.require(n > 0, "n is " + n + "; it must be positive");
        Draws draws = Draws.seeded(seed);
        DoubleSupplier[] logGamma =
                Arrays.stream(alpha).mapToObj(draws::logGamma).toArray(DoubleSupplier[]::new);
        double[] elements = new double[Math.multiplyExact(n, alpha.length)];
        for (int start = 0; start < elements.length; start += alpha.length) {
            double[] logs = Arrays.stream(logGamma)
                    .mapToDouble(DoubleSupplier::getAsDouble)
                    .toArray();
            double largest = Arrays.stream(logs).max().orElseThrow();
            double[] ratios =
                    Arrays.stream(logs).map(x -> Math.exp(x - largest)).toArray();
            double sum = Arrays.stream(ratios).sum();
            for (int i = 0; i < ratios.length; i++) {
                elements[start + i] = ratios[i] / sum;
            }
        }
        return Elements.array(elements, DataType.DOUBLE, n, alpha.length);
    }

    private double sumWithout(int excluded) {
        return IntStream.range(0, alpha.length)
                .filter(i -> i != excluded)
                .mapToDouble(i -> alpha[i])
                .sum();
    }

    private static INDArray vector(double[] elements) {
        return Elements.array(elements, DataType.DOUBLE, elements.length);
    }
}
