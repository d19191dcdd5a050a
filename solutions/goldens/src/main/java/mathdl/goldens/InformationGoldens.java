package mathdl.goldens;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import mathdl.information.reference.BernoulliDivergence;
import mathdl.information.reference.BetaDivergence;
import mathdl.information.reference.BinaryCrossEntropy;
import mathdl.information.reference.CategoricalDivergence;
import mathdl.information.reference.CrossEntropy;
import mathdl.information.reference.DirichletDivergence;
import mathdl.information.reference.JensenShannon;
import mathdl.information.reference.MultivariateNormalDivergence;
import mathdl.information.reference.MutualInformation;
import mathdl.information.reference.NormalDivergence;
import mathdl.information.reference.Reduction;
import mathdl.information.reference.ShannonEntropy;
import mathdl.toolkit.special.LogSpace;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Entropies, losses and divergences; a kind whose name ends in a number has it among its inputs too. */
final class InformationGoldens {
    static final Map<String, Function<GoldenCase, Answer>> KINDS = Map.ofEntries(
            entry("entropy nats", c -> Answer.of(ShannonEntropy.nats(c.array("p")))),
            entry("entropy bits", c -> Answer.of(ShannonEntropy.bits(c.array("p")))),
            entry("entropy perplexity", c -> Answer.of(ShannonEntropy.perplexity(c.array("p")))),
            entry("entropy page_eps_*", c -> Answer.of(ShannonEntropy.natsWithEpsilon(c.array("p"), c.number("eps")))),
            entry("cross_entropy probs", c -> Answer.of(CrossEntropy.of(c.array("p"), c.array("q")))),
            entry("cross_entropy logits_hard_none", c -> hard(c, Reduction.NONE)),
            entry("cross_entropy logits_hard_mean", c -> hard(c, Reduction.MEAN)),
            entry("cross_entropy logits_hard_sum", c -> hard(c, Reduction.SUM)),
            entry("cross_entropy logits_soft_none", c -> soft(c, Reduction.NONE)),
            entry("cross_entropy logits_soft_mean", c -> soft(c, Reduction.MEAN)),
            entry("cross_entropy logits_soft_sum", c -> soft(c, Reduction.SUM)),
            entry("cross_entropy logits_label_smoothing_*", InformationGoldens::smoothed),
            entry("log_softmax rows", c -> Answer.of(LogSpace.logSoftmax(c.array("logits"), -1))),
            entry("logsumexp rows", c -> Answer.of(LogSpace.logSumExp(c.array("logits"), -1))),
            entry("bce with_logits_none", c -> binary(c, Reduction.NONE)),
            entry("bce with_logits_mean", c -> binary(c, Reduction.MEAN)),
            entry("bce with_logits_sum", c -> binary(c, Reduction.SUM)),
            entry("kl_bernoulli probs", c -> Answer.of(BernoulliDivergence.klDivergence(c.number("p"), c.number("q")))),
            entry("kl_bernoulli logits", InformationGoldens::bernoulliLogits),
            entry(
                    "kl_categorical probs",
                    c -> Answer.of(CategoricalDivergence.klDivergence(c.array("p"), c.array("q")))),
            entry("kl_categorical logits", InformationGoldens::categoricalLogits),
            entry("kl_normal closed_form", InformationGoldens::normal),
            entry("kl_normal vae_logvar_to_standard", InformationGoldens::normalToStandard),
            entry("kl_mvn closed_form", InformationGoldens::multivariateNormal),
            entry("kl_beta closed_form", InformationGoldens::beta),
            entry("kl_dirichlet closed_form", InformationGoldens::dirichlet),
            entry("js_categorical probs", c -> Answer.of(JensenShannon.divergence(c.array("p"), c.array("q")))),
            entry("mutual_information joint", c -> Answer.of(MutualInformation.ofJoint(c.array("joint")))));

    private InformationGoldens() {}

    private static Answer hard(GoldenCase c, Reduction reduction) {
        return Answer.of(CrossEntropy.withLabels(c.array("logits"), labels(c), reduction));
    }

    private static Answer soft(GoldenCase c, Reduction reduction) {
        return Answer.of(CrossEntropy.withTargets(c.array("logits"), c.array("target"), reduction));
    }

    private static Answer smoothed(GoldenCase c) {
        return Answer.of(
                CrossEntropy.withSmoothing(c.array("logits"), labels(c), c.number("smoothing"), Reduction.MEAN));
    }

    private static int[] labels(GoldenCase c) {
        return Arrays.stream(c.numbers("labels")).mapToInt(label -> (int) label).toArray();
    }

    private static Answer binary(GoldenCase c, Reduction reduction) {
        return Answer.of(BinaryCrossEntropy.withLogits(c.array("logits"), c.array("target"), reduction));
    }

    private static Answer bernoulliLogits(GoldenCase c) {
        return Answer.of(BernoulliDivergence.klDivergenceOfLogits(c.number("p_logit"), c.number("q_logit")));
    }

    private static Answer categoricalLogits(GoldenCase c) {
        return Answer.of(CategoricalDivergence.klDivergenceOfLogits(c.array("p_logits"), c.array("q_logits")));
    }

    private static Answer normal(GoldenCase c) {
        return Answer.of(
                NormalDivergence.perDimension(c.array("mu1"), c.array("sigma1"), c.array("mu2"), c.array("sigma2")));
    }

    private static Answer normalToStandard(GoldenCase c) {
        INDArray perDimension = NormalDivergence.perDimensionToStandard(c.array("mu"), c.array("logvar"));
        double total = Arrays.stream(perDimension.toDoubleVector()).sum();
        return Answer.named().with("per_dim", perDimension).with("total", total);
    }

    private static Answer multivariateNormal(GoldenCase c) {
        return Answer.of(MultivariateNormalDivergence.klDivergence(
                c.array("mu1"), c.array("cov1"), c.array("mu2"), c.array("cov2")));
    }

    private static Answer beta(GoldenCase c) {
        return Answer.of(BetaDivergence.klDivergence(c.number("a1"), c.number("b1"), c.number("a2"), c.number("b2")));
    }

    private static Answer dirichlet(GoldenCase c) {
        return Answer.of(DirichletDivergence.klDivergence(c.array("alpha1"), c.array("alpha2")));
    }
}
