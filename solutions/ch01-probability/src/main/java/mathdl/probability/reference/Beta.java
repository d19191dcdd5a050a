package mathdl.probability.reference;

import java.util.function.DoubleSupplier;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.special.BetaDensity;
import mathdl.toolkit.special.GammaFunctions;
import mathdl.toolkit.special.LogSpace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The beta distribution on [0, 1] with density
 *
 * <pre>p(x) = x^(a − 1) (1 − x)^(b − 1) / B(a, b).</pre>
 *
 * <p>Source: N. L. Johnson, S. Kotz and N. Balakrishnan, Continuous Univariate Distributions, volume 2, 1995, chapter 25.
 *
 * @param a positive and finite
 * @param b positive and finite
 */
public record Beta(double a, double b) {
    public Beta {
        Preconditions.requirePositive(a, "a");
        Preconditions.requirePositive(b, "b");
        Preconditions.requireFinite(a + b, "a + b");
    }

    /**
     * ln p(x), in nats. At the ends it is the limit: ∞ where the density has a pole, −∞ where it is 0.
     *
     * @param x in [0, 1]
     * @throws IllegalArgumentException if it is not
     */
    public double logProb(double x) {
        Preconditions.require(x >= 0 && x <= 1, "x is " + x + "; it must be in [0, 1]");
        if (x > 0 && x < 1) {
            return BetaDensity.log(a, b, x);
        }
        return LogSpace.xlogy(a - 1, x) + LogSpace.xlogy(b - 1, 1 - x) - GammaFunctions.logBeta(a, b);
    }

    /** ln p of every element, in the shape and dtype of x. */
    public INDArray logProb(INDArray x) {
        return Elements.map(x, "x", this::logProb);
    }

    /**
     * P(X ≤ x), the regularized incomplete beta function; for any x, 0 below 0 and 1 above 1.
     *
     * @throws ArithmeticException if its continued fraction does not converge, for parameters far above 10¹⁰
     */
    public double cdf(double x) {
        Preconditions.require(!Double.isNaN(x), "x is NaN");
        return GammaFunctions.betainc(a, b, Math.max(0, Math.min(x, 1)));
    }

    /** P(X ≤ x) for every element, in the shape and dtype of x. */
    public INDArray cdf(INDArray x) {
        return Elements.map(x, "x", this::cdf);
    }

    /** a/(a + b). */
    public double mean() {
        return a / (a + b);
    }

    /** ab/((a + b)² (a + b + 1)). */
    public double variance() {
        double n = a + b;
        return (a / n) * (b / n) / (n + 1);
    }

    /**
     * Where the density is largest: (a − 1)/(a + b − 2) inside, or the end towards which it rises.
     *
     * @return NaN if there is no such single place: a = b = 1, or both below 1
     */
    public double mode() {
        if (a > 1 && b > 1) {
            return (a - 1) / (a - 1 + (b - 1));
        }
        if (a == b || (a < 1 && b < 1)) {
            return Double.NaN;
        }
        return a < b ? 0 : 1;
    }

    /** ln B(a, b) + (a − 1)(ψ(a + b) − ψ(a)) + (b − 1)(ψ(a + b) − ψ(b)), in nats; computed as {@link Dirichlet}'s. */
    public double entropy() {
        return Dirichlet.entropy(a, b);
    }

    /**
     * Independent draws [n], the same for the same seed on every machine: G/(G + H) of two gamma variables by their
     * logarithms, which neither overflow nor vanish for tiny parameters.
     *
     * @throws ArithmeticException if a or b is below 10⁻³⁰⁰
     */
    public INDArray sample(long seed, int n) {
        Draws draws = Draws.seeded(seed);
        DoubleSupplier logG = draws.logGamma(a);
        DoubleSupplier logH = draws.logGamma(b);
        return Draws.vector(n, () -> 1 / (1 + Math.exp(logH.getAsDouble() - logG.getAsDouble())));
    }
}
