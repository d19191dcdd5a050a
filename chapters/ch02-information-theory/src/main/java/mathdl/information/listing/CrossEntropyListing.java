package mathdl.information.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.information.CategoricalKl;
import mathdl.information.Entropy;
import mathdl.information.SoftLabelCrossEntropy;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.listing.Page;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Listing L2.1: entropy and cross-entropy, of labels that are certain and of labels that are not. */
public final class CrossEntropyListing implements Listing {
    private static final double[][] TRUE = {{1, 0}, {0.9, 0.1}, {0.5, 0.5}};
    private static final double[][] PREDICTED = {{0.95, 0.05}, {0.6, 0.4}, {0.3, 0.7}};

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        return Map.of(
                "entropy_exact", entropies(implementations),
                "cross_entropy_manual", crossEntropies(implementations),
                "kl", divergences(implementations),
                "F_cross_entropy_hard_of_logq", hard(implementations),
                "entropy_page_eps",
                        Arrays.stream(TRUE)
                                .mapToDouble(CrossEntropyListing::withEpsilon)
                                .toArray());
    }

    @Override
    public void run(Implementations implementations, PrintStream out) {
        double[] entropy = entropies(implementations);
        double[] crossEntropy = crossEntropies(implementations);
        double[] hard = hard(implementations);
        Page page = new Page(out).line("%-16s  %-16s  %8s  %8s  %8s", "P", "Q", "H(P)", "H(P, Q)", "\u2212ln q[k]");
        for (int i = 0; i < TRUE.length; i++) {
            page.line(
                    "%-16s  %-16s  %8.4f  %8.4f  %8.4f",
                    Page.list(TRUE[i]), Page.list(PREDICTED[i]), entropy[i], crossEntropy[i], hard[i]);
        }
        page.gap()
                .line("with the source page's eps = 1e-10 inside the logarithm, H(1, 0) = %.1e", withEpsilon(TRUE[0]));
        page.notice(
                "H(P, Q) \u2212 H(P) = KL(P || Q): what is paid for believing Q.",
                "The last column is what PyTorch's F.cross_entropy gives for hard labels. The source page says that it matches;",
                "it does where P is certain, and not for the soft rows.",
                "An entropy below 0 is the eps's doing: 0 ln 0 is 0 by its limit and needs none.");
    }

    @Override
    public String figure(Implementations implementations) {
        Entropy entropy = implementations.of(Entropy.class);
        double[] p = new double[101];
        Arrays.setAll(p, i -> i / 100.0);
        double[] h = Arrays.stream(p)
                .map(q -> entropy.entropy(Nd4j.createFromArray(q, 1 - q)))
                .toArray();
        return Figure.of("The entropy of a coin", "probability of heads", "nats")
                .with(Layer.line("H(p, 1 \u2212 p)", p, h))
                .with(Layer.mark("fair", 0.5))
                .svg();
    }

    private static double[] entropies(Implementations implementations) {
        Entropy entropy = implementations.of(Entropy.class);
        return Arrays.stream(TRUE)
                .mapToDouble(p -> entropy.entropy(Nd4j.createFromArray(p)))
                .toArray();
    }

    private static double[] divergences(Implementations implementations) {
        CategoricalKl kl = implementations.of(CategoricalKl.class);
        return IntStream.range(0, TRUE.length)
                .mapToDouble(i -> kl.klDivergence(array(TRUE[i]), array(PREDICTED[i])))
                .toArray();
    }

    private static double[] crossEntropies(Implementations implementations) {
        SoftLabelCrossEntropy loss = implementations.of(SoftLabelCrossEntropy.class);
        return IntStream.range(0, TRUE.length)
                .mapToDouble(i -> loss.crossEntropy(array(TRUE[i]), array(PREDICTED[i])))
                .toArray();
    }

    /** \u2212ln q of the likelier class under P, the first of two that are as likely. */
    private static double[] hard(Implementations implementations) {
        SoftLabelCrossEntropy loss = implementations.of(SoftLabelCrossEntropy.class);
        return IntStream.range(0, TRUE.length)
                .mapToDouble(i -> loss.crossEntropy(
                        array(TRUE[i][1] > TRUE[i][0] ? new double[] {0, 1} : new double[] {1, 0}),
                        array(PREDICTED[i])))
                .toArray();
    }

    private static double withEpsilon(double[] p) {
        return -Arrays.stream(p).map(q -> q * Math.log(q + 1e-10)).sum();
    }

    private static INDArray array(double[] values) {
        return Nd4j.createFromArray(values);
    }
}
