package mathdl.goldens;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import mathdl.probability.reference.Bernoulli;
import mathdl.probability.reference.BernoulliProbability;
import mathdl.probability.reference.Beta;
import mathdl.probability.reference.Categorical;
import mathdl.probability.reference.CategoricalProbabilities;
import mathdl.probability.reference.Dirichlet;
import mathdl.probability.reference.MultivariateNormal;
import mathdl.probability.reference.Normal;
import mathdl.probability.reference.NormalMean;
import mathdl.probability.reference.RidgeRegression;
import mathdl.probability.reference.Sample;
import mathdl.toolkit.linear.Decompositions;

/** Distributions and what data say of them. */
final class DistributionGoldens {
    static final Map<String, Function<GoldenCase, Answer>> KINDS = Map.ofEntries(
            entry("normal log_prob", c -> Answer.of(normal(c).logProb(c.array("x")))),
            entry("normal cdf", c -> Answer.of(normal(c).cdf(c.array("x")))),
            entry("normal log_cdf", c -> each(c, "x", x -> normal(c).logCdf(x))),
            entry("normal sf", c -> each(c, "x", x -> normal(c).survival(x))),
            entry("normal icdf", c -> each(c, "q", q -> normal(c).inverseCdf(q))),
            entry("normal moments", c -> moments(normal(c))),
            entry("bernoulli_probs log_prob", c -> Answer.of(bernoulli(c).logProb(c.array("x")))),
            entry("bernoulli_probs entropy", c -> Answer.of(bernoulli(c).entropy())),
            entry("bernoulli_probs moments", c -> moments(bernoulli(c))),
            entry("bernoulli_probs mode", c -> Answer.of(bernoulli(c).mode())),
            entry("bernoulli_probs cdf", c -> each(c, "x", x -> bernoulli(c).cdf(x))),
            entry("bernoulli_logits log_prob", c -> Answer.of(bernoulli(c).logProb(c.array("x")))),
            entry("bernoulli_logits entropy", c -> Answer.of(bernoulli(c).entropy())),
            entry("bernoulli_logits moments", c -> moments(bernoulli(c))),
            entry(
                    "categorical_probs log_prob",
                    c -> each(c, "x", x -> categorical(c).logProb((int) x))),
            entry("categorical_probs entropy", c -> Answer.of(categorical(c).entropy())),
            entry("categorical_probs onehot_moments", c -> moments(categorical(c))),
            entry("categorical_probs mode", c -> Answer.of(categorical(c).mode())),
            entry(
                    "categorical_logits log_prob",
                    c -> each(c, "x", x -> categorical(c).logProb((int) x))),
            entry("categorical_logits probs", c -> Answer.of(categorical(c).probabilities())),
            entry("categorical_logits entropy", c -> Answer.of(categorical(c).entropy())),
            entry("mvn log_prob", c -> Answer.of(mvn(c).logProb(c.array("x")))),
            entry("mvn mahalanobis2", c -> Answer.of(mvn(c).mahalanobisSquared(c.array("x")))),
            entry("mvn entropy", c -> Answer.of(mvn(c).entropy())),
            entry("mvn moments", c -> moments(mvn(c))),
            entry("mvn cholesky", c -> Answer.of(Decompositions.cholesky(c.array("cov")))),
            entry("beta log_prob", c -> Answer.of(beta(c).logProb(c.array("x")))),
            entry("beta log_prob_edge", c -> Answer.of(beta(c).logProb(c.number("x")))),
            entry("beta cdf", c -> Answer.of(beta(c).cdf(c.array("x")))),
            entry("beta entropy", c -> Answer.of(beta(c).entropy())),
            entry("beta moments", c -> moments(beta(c))),
            entry("beta mode", c -> Answer.of(beta(c).mode())),
            entry("dirichlet log_prob", c -> Answer.of(dirichlet(c).logProb(c.array("x")))),
            entry("dirichlet entropy", c -> Answer.of(dirichlet(c).entropy())),
            entry("dirichlet moments", c -> moments(dirichlet(c))),
            entry("dirichlet mode", c -> Answer.of(dirichlet(c).mode())),
            entry("posterior_normal_normal posterior", DistributionGoldens::normalMean),
            entry("posterior_beta_bernoulli posterior", DistributionGoldens::bernoulliProbability),
            entry("posterior_dirichlet_categorical posterior", DistributionGoldens::categoricalProbabilities),
            entry("mle_normal fit", DistributionGoldens::sample),
            entry(
                    "map_linear_regression fit",
                    c -> Answer.of(RidgeRegression.fit(c.array("X"), c.array("y"), c.number("lambda")))));

    private DistributionGoldens() {}

    private static Answer each(GoldenCase c, String input, DoubleUnaryOperator f) {
        return Answer.of(Arrays.stream(c.numbers(input)).map(f).toArray());
    }

    private static Normal normal(GoldenCase c) {
        return new Normal(c.number("mu"), c.number("sigma"));
    }

    private static Bernoulli bernoulli(GoldenCase c) {
        return c.has("logit") ? Bernoulli.ofLogit(c.number("logit")) : Bernoulli.ofProbability(c.number("p"));
    }

    private static Categorical categorical(GoldenCase c) {
        return c.has("logits")
                ? Categorical.ofLogits(c.array("logits"))
                : Categorical.ofProbabilities(c.array("probs"));
    }

    private static MultivariateNormal mvn(GoldenCase c) {
        return new MultivariateNormal(c.array("mu"), c.array("cov"));
    }

    private static Beta beta(GoldenCase c) {
        return new Beta(c.number("a"), c.number("b"));
    }

    private static Dirichlet dirichlet(GoldenCase c) {
        return new Dirichlet(c.array("alpha"));
    }

    private static Answer moments(Normal normal) {
        return Answer.named()
                .with("mean", normal.mean())
                .with("variance", normal.variance())
                .with("mode", normal.mode())
                .with("median", normal.median())
                .with("entropy", normal.entropy());
    }

    private static Answer moments(Bernoulli bernoulli) {
        return Answer.named().with("mean", bernoulli.mean()).with("variance", bernoulli.variance());
    }

    private static Answer moments(Categorical categorical) {
        return Answer.named()
                .with("mean", categorical.probabilities())
                .with("variance", categorical.variance())
                .with("cdf", categorical.cdf());
    }

    private static Answer moments(MultivariateNormal mvn) {
        return Answer.named()
                .with("mean", mvn.mean())
                .with("variance", mvn.variance())
                .with("mode", mvn.mode())
                .with("logdet", mvn.logDeterminant());
    }

    private static Answer moments(Beta beta) {
        return Answer.named().with("mean", beta.mean()).with("variance", beta.variance());
    }

    private static Answer moments(Dirichlet dirichlet) {
        return Answer.named().with("mean", dirichlet.mean()).with("variance", dirichlet.variance());
    }

    private static Answer normalMean(GoldenCase c) {
        double[] X = c.numbers("X");
        NormalMean model = new NormalMean(new Normal(c.number("mu0"), c.number("sigma0")), c.number("sigma"));
        Answer answer = Answer.named()
                .with("post_mean", model.posterior(X).mean())
                .with("post_var", model.posterior(X).variance())
                .with("map", model.maximumAPosteriori(X))
                .with("pred_mean", model.predictive(X).mean())
                .with("pred_var", model.predictive(X).variance())
                .with("log_evidence", model.logEvidence(X));
        return X.length == 0 ? answer : answer.with("mle", model.maximumLikelihood(X));
    }

    private static Answer bernoulliProbability(GoldenCase c) {
        int[] X = indices(c);
        BernoulliProbability model = new BernoulliProbability(beta(c));
        Beta posterior = model.posterior(X);
        Answer answer = Answer.named()
                .with("a_post", posterior.a())
                .with("b_post", posterior.b())
                .with("mean", posterior.mean())
                .with("variance", posterior.variance())
                .with("log_evidence", model.logEvidence(X))
                .with("map", model.maximumAPosteriori(X));
        return X.length == 0 ? answer : answer.with("mle", model.maximumLikelihood(X));
    }

    private static Answer categoricalProbabilities(GoldenCase c) {
        int[] X = indices(c);
        CategoricalProbabilities model = new CategoricalProbabilities(dirichlet(c));
        Dirichlet posterior = model.posterior(X);
        Answer answer = Answer.named()
                .with("counts", model.counts(X))
                .with("alpha_post", posterior.alpha())
                .with("mean", posterior.mean())
                .with("predictive", posterior.mean())
                .with("log_evidence_sequence", model.logEvidence(X))
                .with("map", model.maximumAPosteriori(X));
        return X.length == 0 ? answer : answer.with("mle", model.maximumLikelihood(X));
    }

    private static Answer sample(GoldenCase c) {
        Sample sample = Sample.of(c.numbers("X"));
        return Answer.named()
                .with("mean", sample.mean())
                .with("var_mle", sample.variance())
                .with("var_unbiased", sample.unbiasedVariance())
                .with("max_loglik", sample.maximumLogLikelihood());
    }

    private static int[] indices(GoldenCase c) {
        return Arrays.stream(c.numbers("X")).mapToInt(x -> (int) x).toArray();
    }
}
