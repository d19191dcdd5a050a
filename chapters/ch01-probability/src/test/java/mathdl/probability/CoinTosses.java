package mathdl.probability;

import mathdl.checks.Inputs;
import mathdl.probability.BetaPosterior.Estimate;

/**
 * A beta prior and tosses of the coin; mean and mode of the posterior from prior times likelihood as they stand, toss by
 * toss.
 */
final class CoinTosses {
    /**
     * With θ = 1/(1 + exp(−t)) the integrands are analytic for |Im t| &lt; π and fall off like exp(−|t|) or faster, so the
     * trapezoidal rule with this step errs by less than exp(−2π · 2 · 8) &lt; 10⁻⁴³ times their size, and the parts beyond
     * the reach are below 10⁻¹⁷. What is left is rounding.
     */
    private static final double STEP = 0.125;

    private static final int REACH = 320;

    final double alpha;
    final double beta;
    final int heads;
    final int tosses;

    CoinTosses(double alpha, double beta, int heads, int tosses) {
        this.alpha = alpha;
        this.beta = beta;
        this.heads = heads;
        this.tosses = tosses;
    }

    /** Lopsided prior and tosses, so that whatever has changed places shows. */
    static CoinTosses drawn(Inputs inputs) {
        int heads = inputs.integer(1, 6);
        int more = inputs.integer(2, 6);
        double alpha = inputs.uniform(1.2, 5);
        return inputs.integer(0, 1) == 0
                ? new CoinTosses(alpha, alpha + inputs.uniform(1, 4), heads, 2 * heads + more)
                : new CoinTosses(alpha + inputs.uniform(1, 4), alpha, heads + more, 2 * heads + more);
    }

    /** The posterior as an answer has it. */
    Estimate posteriorBy(BetaPosterior answer) {
        return answer.posterior(alpha, beta, heads, tosses);
    }

    /** ∫ θ p(θ) L(θ) dθ over ∫ p(θ) L(θ) dθ. */
    double mean() {
        double total = 0;
        double moment = 0;
        for (int k = -REACH; k <= REACH; k++) {
            double odds = StrictMath.exp(k * STEP);
            double theta = odds / (1 + odds);
            double other = 1 / (1 + odds);
            double mass = priorTimesLikelihood(theta, other) * theta * other;
            total += mass;
            moment += mass * theta;
        }
        return moment / total;
    }

    /** Where the logarithm of prior times likelihood stops rising. */
    double mode() {
        return Bisection.zeroOfFalling(this::slope, 0, 1);
    }

    private double priorTimesLikelihood(double theta, double other) {
        double product = StrictMath.pow(theta, alpha - 1) * StrictMath.pow(other, beta - 1);
        for (int toss = 0; toss < tosses; toss++) {
            product *= toss < heads ? theta : other;
        }
        return product;
    }

    private double slope(double theta) {
        double slope = (alpha - 1) / theta - (beta - 1) / (1 - theta);
        for (int toss = 0; toss < tosses; toss++) {
            slope += toss < heads ? 1 / theta : -1 / (1 - theta);
        }
        return slope;
    }
}
