package mathdl.goldens;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import mathdl.linear.reference.PrincipalComponents;
import mathdl.probability.reference.Categorical;
import mathdl.probability.reference.MultivariateNormal;
import mathdl.probability.reference.Normal;
import mathdl.probability.reference.NormalMean;
import mathdl.probability.reference.Sample;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Listings 1 to 4 of the source page: three distributions, and the mean of a normal one from data. */
final class SeedProbability {
    static final Map<String, Function<GoldenCase, Answer>> KINDS = Map.ofEntries(
            entry("01_normal log_probs", c -> Answer.of(normal(c).logProb(c.array("x")))),
            entry("01_normal log_prob_at_2", c -> Answer.of(normal(c).logProb(c.number("at")))),
            entry("01_normal cdf_at_2", c -> Answer.of(normal(c).cdf(c.number("at")))),
            entry("01_normal cdf_x", c -> Answer.of(normal(c).cdf(c.array("x")))),
            entry("01_normal entropy", c -> Answer.of(normal(c).entropy())),
            entry("01_normal sample_mean", c -> Answer.of(drawn(c).mean())),
            entry("01_normal sample_std", c -> Answer.of(Math.sqrt(drawn(c).unbiasedVariance()))),
            entry("01_normal sample_std_biased", c -> Answer.of(Math.sqrt(drawn(c).variance()))),
            entry("02_categorical probs", c -> Answer.of(categorical(c).probabilities())),
            entry("02_categorical log_probs", c -> Answer.of(categorical(c).logProbabilities())),
            entry("02_categorical cat_logits", c -> Answer.of(categorical(c).logProbabilities())),
            entry("02_categorical entropy", c -> Answer.of(categorical(c).entropy())),
            entry("02_categorical max_entropy", c -> Answer.of(uniform(c).entropy())),
            entry("03_mvn cholesky", c -> Answer.of(mvn(c).choleskyFactor())),
            entry("03_mvn entropy", c -> Answer.of(mvn(c).entropy())),
            entry("03_mvn log_prob_first10", c -> Answer.of(mvn(c).logProb(firstTen(c)))),
            entry(
                    "03_mvn sample_mean",
                    c -> Answer.of(PrincipalComponents.of(c.array("X")).mean())),
            entry("03_mvn sample_cov01_page_divN", c -> Answer.of(biasedCovariance(c))),
            entry(
                    "03_mvn sample_cov_unbiased",
                    c -> Answer.of(PrincipalComponents.of(c.array("X")).covariance())),
            entry("04_bayes_map thetas", c -> Answer.of(grid())),
            entry("04_bayes_map log_posts", c -> Answer.of(logPosterior(c, 1))),
            entry("04_bayes_map argmax", c -> Answer.of(argMax(logPosterior(c, 1)))),
            entry("04_bayes_map mle_theta", c -> Answer.of(model().maximumLikelihood(c.numbers("X")))),
            entry("04_bayes_map map_theta_grid", c -> Answer.of(mode(c, 1))),
            entry("04_bayes_map map_theta_closed_form", c -> Answer.of(model().maximumAPosteriori(c.numbers("X")))),
            entry(
                    "04_bayes_map posterior_var_closed_form",
                    c -> Answer.of(model().posterior(c.numbers("X")).variance())),
            entry("04_bayes_map map_grid_sigma_prior_1e6", c -> Answer.of(mode(c, 1e6))),
            entry("04_bayes_map map_grid_sigma_prior_inf", c -> Answer.of(mode(c, Double.POSITIVE_INFINITY))));

    private SeedProbability() {}

    private static Normal normal(GoldenCase c) {
        return new Normal(c.number("mu"), c.number("sigma"));
    }

    private static Sample drawn(GoldenCase c) {
        return Sample.of(c.numbers("sample"));
    }

    private static Categorical categorical(GoldenCase c) {
        return Categorical.ofLogits(c.array("logits"));
    }

    private static Categorical uniform(GoldenCase c) {
        return Categorical.ofProbabilities(Nd4j.onesLike(c.array("logits")));
    }

    private static MultivariateNormal mvn(GoldenCase c) {
        return new MultivariateNormal(c.array("mu"), c.array("cov"));
    }

    private static INDArray firstTen(GoldenCase c) {
        return c.array("X").get(NDArrayIndex.interval(0, 10), NDArrayIndex.all());
    }

    /** The page divides by n. */
    private static double biasedCovariance(GoldenCase c) {
        INDArray X = c.array("X");
        double n = X.rows();
        return PrincipalComponents.of(X).covariance().getDouble(0, 1) * (n - 1) / n;
    }

    private static NormalMean model() {
        return new NormalMean(new Normal(0, 1), 1);
    }

    /** From 0 to 6 in 200 points. */
    private static double[] grid() {
        return IntStream.range(0, 200).mapToDouble(i -> 6 * i / 199.0).toArray();
    }

    /** −½ Σ (xᵢ − θ)² − ½ θ²/σₚ² on the grid, as the page has it, without the constant. */
    private static double[] logPosterior(GoldenCase c, double priorStandardDeviation) {
        double[] X = c.numbers("X");
        return Arrays.stream(grid())
                .map(theta -> {
                    double squares =
                            Arrays.stream(X).map(x -> (x - theta) * (x - theta)).sum();
                    double prior = theta / priorStandardDeviation;
                    return -(squares + prior * prior) / 2;
                })
                .toArray();
    }

    private static double mode(GoldenCase c, double priorStandardDeviation) {
        return grid()[argMax(logPosterior(c, priorStandardDeviation))];
    }

    private static int argMax(double[] x) {
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            best = x[i] > x[best] ? i : best;
        }
        return best;
    }
}
