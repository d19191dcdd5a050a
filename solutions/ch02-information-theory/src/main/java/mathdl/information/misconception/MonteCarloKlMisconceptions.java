package mathdl.information.misconception;

import mathdl.checks.Misconception;
import mathdl.information.MonteCarloKl;
import mathdl.information.reference.MonteCarloKlReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 2.8 goes wrong. */
public final class MonteCarloKlMisconceptions {
    private static final MonteCarloKl RIGHT = new MonteCarloKlReference();

    private MonteCarloKlMisconceptions() {}

    @Misconception(
            name = "draws from the second Gaussian",
            caughtBy = "averages_the_terms_of_its_draws",
            hint = "You draw from q. KL(p‖q) averages over p, so x = μ₁ + σ₁ ε; under q the mean of ln p − ln q is"
                    + " −KL(q‖p), which is negative.")
    public static final class DrawnFromSecond implements MonteCarloKl {
        @Override
        public Estimate estimate(
                double mean1, double standardDeviation1, double mean2, double standardDeviation2, INDArray noise) {
            Estimate reversed = RIGHT.estimate(mean2, standardDeviation2, mean1, standardDeviation1, noise);
            return new Estimate(-reversed.divergence(), reversed.standardError());
        }
    }

    @Misconception(
            name = "the standard deviation in place of the standard error",
            caughtBy = "averages_the_terms_of_its_draws",
            hint =
                    "Your standard error is s, the scatter of a single term. The mean of n terms scatters less: divide by"
                            + " √n.")
    public static final class NotDividedByRoot implements MonteCarloKl {
        @Override
        public Estimate estimate(
                double mean1, double standardDeviation1, double mean2, double standardDeviation2, INDArray noise) {
            Estimate right = RIGHT.estimate(mean1, standardDeviation1, mean2, standardDeviation2, noise);
            return new Estimate(right.divergence(), right.standardError() * Math.sqrt((double) noise.length()));
        }
    }

    @Misconception(
            name = "the variance divided by n",
            caughtBy = "averages_the_terms_of_its_draws",
            hint = "You divide the sum of squares by n. The terms are closer to their own mean than to the true one;"
                    + " dividing by n − 1 makes up for it.")
    public static final class DividedByN implements MonteCarloKl {
        @Override
        public Estimate estimate(
                double mean1, double standardDeviation1, double mean2, double standardDeviation2, INDArray noise) {
            Estimate right = RIGHT.estimate(mean1, standardDeviation1, mean2, standardDeviation2, noise);
            double n = noise.length();
            return new Estimate(right.divergence(), right.standardError() * Math.sqrt((n - 1) / n));
        }
    }

    @Misconception(
            name = "terms without their sign",
            caughtBy = "keeps_the_sign_of_its_terms",
            hint =
                    "You take the absolute value of each term. Where q is above p the term is negative, and it has to be:"
                            + " without those the mean is too large, however many draws there are.")
    public static final class AbsoluteTerms implements MonteCarloKl {
        @Override
        public Estimate estimate(
                double mean1, double standardDeviation1, double mean2, double standardDeviation2, INDArray noise) {
            RIGHT.estimate(mean1, standardDeviation1, mean2, standardDeviation2, noise);
            double ratio = standardDeviation1 / standardDeviation2;
            double shift = (mean1 - mean2) / standardDeviation2;
            int n = (int) noise.length();
            double[] terms = new double[n];
            double mean = 0;
            for (int i = 0; i < n; i++) {
                double epsilon = noise.getDouble(i);
                double z = shift + ratio * epsilon;
                terms[i] = Math.abs((z * z - epsilon * epsilon) / 2 - Math.log(ratio));
                mean += terms[i] / n;
            }
            double squares = 0;
            for (double term : terms) {
                squares += (term - mean) * (term - mean);
            }
            return new Estimate(mean, Math.sqrt(squares / (n - 1) / n));
        }
    }

    @Misconception(
            name = "the factors 1/σ of the densities are lost",
            caughtBy = "averages_the_terms_of_its_draws",
            hint =
                    "Your log-densities are −½ ((x − μ)/σ)² alone. A normal density carries 1/σ, so each has −ln σ as well;"
                            + " together they add ln(σ₂/σ₁) to every term.")
    public static final class NotNormalized implements MonteCarloKl {
        @Override
        public Estimate estimate(
                double mean1, double standardDeviation1, double mean2, double standardDeviation2, INDArray noise) {
            Estimate right = RIGHT.estimate(mean1, standardDeviation1, mean2, standardDeviation2, noise);
            return new Estimate(
                    right.divergence() - Math.log(standardDeviation2 / standardDeviation1), right.standardError());
        }
    }
}
