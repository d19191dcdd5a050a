package mathdl.probability.misconception;

import mathdl.checks.Misconception;
import mathdl.probability.BetaPosterior;
import mathdl.probability.reference.BetaPosteriorReference;

/** How exercise 1.4 goes wrong. */
public final class BetaPosteriorMisconceptions {
    private static final BetaPosterior RIGHT = new BetaPosteriorReference();

    private BetaPosteriorMisconceptions() {}

    @Misconception(
            name = "the prior's parameters have changed places",
            caughtBy = "is_prior_times_likelihood_normalised",
            hint = "You add the heads to β and the tails to α of the prior, or name them the other way round. θ is the"
                    + " probability of heads and its exponent is α − 1, so α goes with the heads.")
    public static final class PriorSwapped implements BetaPosterior {
        @Override
        public Estimate posterior(double alpha, double beta, int heads, int tosses) {
            return RIGHT.posterior(beta, alpha, heads, tosses);
        }
    }

    @Misconception(
            name = "heads and tails have changed places",
            caughtBy = "is_prior_times_likelihood_normalised",
            hint = "You count tails as heads: α grows by the number of heads and β by the number of tails, which is"
                    + " tosses − heads.")
    public static final class CountsSwapped implements BetaPosterior {
        @Override
        public Estimate posterior(double alpha, double beta, int heads, int tosses) {
            refuseWrongInput(alpha, beta, heads, tosses);
            return RIGHT.posterior(alpha, beta, tosses - heads, tosses);
        }
    }

    @Misconception(
            name = "all tosses added to β",
            caughtBy = "is_prior_times_likelihood_normalised",
            hint = "You add the number of tosses to β. The heads among them are in α already; β grows by the tails,"
                    + " tosses − heads.")
    public static final class TossesForTails implements BetaPosterior {
        @Override
        public Estimate posterior(double alpha, double beta, int heads, int tosses) {
            refuseWrongInput(alpha, beta, heads, tosses);
            return RIGHT.posterior(alpha, beta + heads, heads, tosses);
        }
    }

    @Misconception(
            name = "the prior is ignored",
            caughtBy = "is_prior_times_likelihood_normalised",
            hint = "Your estimates are the share of heads, which is maximum likelihood. The posterior weighs the tosses"
                    + " against the prior: α' and β' enter the mean and the mode, and they hold α and β.")
    public static final class MaximumLikelihood implements BetaPosterior {
        @Override
        public Estimate posterior(double alpha, double beta, int heads, int tosses) {
            Estimate right = RIGHT.posterior(alpha, beta, heads, tosses);
            double share = (double) heads / tosses;
            return new Estimate(right.alpha(), right.beta(), share, share);
        }
    }

    @Misconception(
            name = "mean and mode are taken for one",
            caughtBy = "is_prior_times_likelihood_normalised",
            hint = "Your mode is the mean. They differ unless α' = β': the mode is where the density is highest,"
                    + " (α' − 1) / (α' + β' − 2), and the longer tail draws the mean away from it.")
    public static final class MeanForMode implements BetaPosterior {
        @Override
        public Estimate posterior(double alpha, double beta, int heads, int tosses) {
            Estimate right = RIGHT.posterior(alpha, beta, heads, tosses);
            return new Estimate(right.alpha(), right.beta(), right.mean(), right.mean());
        }
    }

    /** As the reference refuses it; its value is not used. */
    private static void refuseWrongInput(double alpha, double beta, int heads, int tosses) {
        RIGHT.posterior(alpha, beta, heads, tosses);
    }
}
