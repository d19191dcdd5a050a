package mathdl.probability.student;

import mathdl.probability.BetaPosterior;
import mathdl.toolkit.Preconditions;

/**
 * Your answer to exercise 1.4: the posterior of a coin's probability of heads. The task is in the Javadoc of
 * {@link BetaPosterior}.
 */
public final class BetaPosteriorAnswer implements BetaPosterior {

    @Override
    public Estimate posterior(double alpha, double beta, int heads, int tosses) {
        Preconditions.requireFinite(alpha, "alpha");
        Preconditions.requireFinite(beta, "beta");
        Preconditions.require(alpha >= 1, "alpha is " + alpha + "; it must be at least 1");
        Preconditions.require(beta >= 1, "beta is " + beta + "; it must be at least 1");
        Preconditions.require(heads >= 0 && heads <= tosses, heads + " heads in " + tosses + " tosses");
        Preconditions.require(alpha + beta + tosses > 2, "a flat prior without a toss has no mode");

        throw new UnsupportedOperationException("1.4 is not implemented yet");
    }
}
