package mathdl.probability.reference;

import java.util.Arrays;
import java.util.stream.IntStream;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Bayesian inference of the probabilities of a categorical distribution under a Dirichlet prior: the posterior is
 * Dirichlet(α + counts).
 *
 * <p>Source: K. P. Murphy, Machine Learning: A Probabilistic Perspective, 2012, section 3.4.
 *
 * @param prior Dirichlet(α) of the probabilities
 */
public record CategoricalProbabilities(Dirichlet prior) {
    /**
     * How often each outcome was observed, shape [K].
     *
     * @param observations indices from 0 to K − 1
     * @throws IllegalArgumentException naming the observation that is not one
     */
    public INDArray counts(int... observations) {
        double[] counts = new double[(int) prior.alpha().length()];
        for (int i = 0; i < observations.length; i++) {
            int x = observations[i];
            Preconditions.require(
                    x >= 0 && x < counts.length,
                    "observations[" + i + "] is " + x + "; it must be from 0 to " + (counts.length - 1));
            counts[x]++;
        }
        return Elements.array(counts, DataType.DOUBLE, counts.length);
    }

    /** The distribution of the probabilities after these observations; its mean predicts the next. With none the prior. */
    public Dirichlet posterior(int... observations) {
        double[] sum = Elements.of(prior.alpha(), "alpha");
        double[] counts = Elements.of(counts(observations), "counts");
        Arrays.setAll(sum, i -> sum[i] + counts[i]);
        return new Dirichlet(Elements.array(sum, DataType.DOUBLE, sum.length));
    }

    /** The most probable probabilities, shape [K]; NaN where the posterior has no mode inside. */
    public INDArray maximumAPosteriori(int... observations) {
        return posterior(observations).mode();
    }

    /** The shares of the outcomes, shape [K]; at least one observation is needed. */
    public INDArray maximumLikelihood(int... observations) {
        Preconditions.require(observations.length > 0, "there are no observations");
        return Elements.map(counts(observations), "counts", count -> count / observations.length);
    }

    /**
     * ln P(x₁, …, xₙ) of this very sequence, in nats, the probabilities integrated out; 0 for no observation. It is ln B(α +
     * counts) − ln B(α), computed as the sum of the logarithms with which each observation was predicted from those before.
     */
    public double logEvidence(int... observations) {
        double[] counts = Elements.of(counts(observations), "counts");
        double[] alpha = Elements.of(prior.alpha(), "alpha");
        double sum = 0;
        for (int i = 0; i < alpha.length; i++) {
            double rest = sumWithout(alpha, i);
            for (int seen = 0; seen < counts[i]; seen++) {
                sum += BernoulliProbability.logShare(alpha[i] + seen, rest);
            }
            alpha[i] += counts[i];
        }
        return sum;
    }

    private static double sumWithout(double[] x, int excluded) {
        return IntStream.range(0, x.length)
                .filter(i -> i != excluded)
                .mapToDouble(i -> x[i])
                .sum();
    }
}
