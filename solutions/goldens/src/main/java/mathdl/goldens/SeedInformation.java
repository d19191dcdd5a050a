package mathdl.goldens;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import mathdl.information.reference.CategoricalDivergence;
import mathdl.information.reference.CrossEntropy;
import mathdl.information.reference.NormalDivergence;
import mathdl.information.reference.Reduction;
import mathdl.information.reference.ShannonEntropy;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Listings 5 and 6 of the source page: entropy and cross-entropy of labels, the divergence of a VAE. */
final class SeedInformation {
    static final Map<String, Function<GoldenCase, Answer>> KINDS = Map.ofEntries(
            entry(
                    "05_entropy_ce entropy_page_eps",
                    c -> rows(c, (p, q) -> ShannonEntropy.natsWithEpsilon(p, c.number("eps")))),
            entry("05_entropy_ce entropy_exact", c -> rows(c, (p, q) -> ShannonEntropy.nats(p))),
            entry("05_entropy_ce log_q", c -> Answer.of(logits(c))),
            entry("05_entropy_ce cross_entropy_manual", c -> rows(c, CrossEntropy::of)),
            entry(
                    "05_entropy_ce hard_labels",
                    c -> Answer.of(Arrays.stream(labels(c)).asDoubleStream().toArray())),
            entry("05_entropy_ce F_cross_entropy_hard_of_logq", c -> hard(c, logits(c), Reduction.NONE)),
            entry("05_entropy_ce F_cross_entropy_hard_mean", c -> hard(c, logits(c), Reduction.MEAN)),
            entry(
                    "05_entropy_ce F_cross_entropy_soft_of_logq",
                    c -> Answer.of(CrossEntropy.withTargets(logits(c), c.array("probs_true"), Reduction.NONE))),
            entry("05_entropy_ce F_cross_entropy_fed_probs_WRONG", c -> hard(c, c.array("probs_pred"), Reduction.NONE)),
            entry("05_entropy_ce kl", c -> rows(c, CategoricalDivergence::klDivergence)),
            entry("06_kl kl", c -> Answer.of(divergence(c, "q", "p"))),
            entry("06_kl kl_torch", c -> Answer.of(divergence(c, "q", "p"))),
            entry("06_kl kl_reverse", c -> Answer.of(divergence(c, "p", "q"))),
            entry(
                    "06_kl total",
                    c -> Answer.of(divergence(c, "q", "p").sumNumber().doubleValue())),
            entry("06_kl match", c -> Answer.of(matches(c) ? 1 : 0)));

    private SeedInformation() {}

    private static Answer rows(GoldenCase c, ToDoubleBiFunction<INDArray, INDArray> f) {
        INDArray p = c.array("probs_true");
        INDArray q = c.array("probs_pred");
        return Answer.of(IntStream.range(0, p.rows())
                .mapToDouble(i -> f.applyAsDouble(p.getRow(i), q.getRow(i)))
                .toArray());
    }

    private static INDArray logits(GoldenCase c) {
        return Transforms.log(c.array("probs_pred"));
    }

    /** The class that is most probable in truth; of two the first. */
    private static int[] labels(GoldenCase c) {
        return c.array("probs_true").argMax(1).toIntVector();
    }

    private static Answer hard(GoldenCase c, INDArray logits, Reduction reduction) {
        return Answer.of(CrossEntropy.withLabels(logits, labels(c), reduction));
    }

    private static INDArray divergence(GoldenCase c, String of, String from) {
        return NormalDivergence.perDimension(
                c.array("mu_" + of), c.array("sigma_" + of), c.array("mu_" + from), c.array("sigma_" + from));
    }

    /** As the page compares them: the library's divergence and the formula written out, within 10⁻⁵. */
    private static boolean matches(GoldenCase c) {
        INDArray shift = c.array("mu_q").sub(c.array("mu_p"));
        INDArray variance1 = Transforms.pow(c.array("sigma_q"), 2);
        INDArray variance2 = Transforms.pow(c.array("sigma_p"), 2);
        INDArray logRatio = Transforms.log(c.array("sigma_p").div(c.array("sigma_q")));
        INDArray quadratic = variance1.add(Transforms.pow(shift, 2)).div(variance2.mul(2));
        INDArray formula = logRatio.add(quadratic).sub(0.5);
        return formula.sub(divergence(c, "q", "p")).amaxNumber().doubleValue() <= 1e-5;
    }
}
