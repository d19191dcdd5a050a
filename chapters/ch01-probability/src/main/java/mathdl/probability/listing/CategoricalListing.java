package mathdl.probability.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.probability.LogSumExp;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.listing.Page;
import org.nd4j.linalg.factory.Nd4j;

/** Listing L1.2: a categorical distribution, as a softmax gives it, by its draws and its entropy. */
public final class CategoricalListing implements Listing {
    private static final double[] LOGITS = {2, 1, -0.5, 3};
    private static final int DRAWS = 10_000;
    private static final long SEED = 42;

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        double[] logProbabilities = logSoftmax(implementations.of(LogSumExp.class));
        return Map.of(
                "log_probs",
                logProbabilities,
                "probs",
                Arrays.stream(logProbabilities).map(Math::exp).toArray(),
                "entropy",
                new double[] {entropy(logProbabilities)},
                "max_entropy",
                new double[] {Math.log(LOGITS.length)});
    }

    @Override
    public void run(Implementations implementations, PrintStream out) {
        double[] logProbabilities = logSoftmax(implementations.of(LogSumExp.class));
        double[] frequencies = frequencies(logProbabilities);
        Page page = new Page(out).line("softmax(%s), %d draws from seed %d", Page.list(LOGITS), DRAWS, SEED);
        page.gap().line("%5s  %11s  %9s  %14s", "class", "probability", "frequency", "standard error");
        for (int k = 0; k < LOGITS.length; k++) {
            double p = Math.exp(logProbabilities[k]);
            page.line("%5d  %11.4f  %9.4f  %14.4f", k, p, frequencies[k], Math.sqrt(p * (1 - p) / DRAWS));
        }
        page.gap().line("entropy  %.4f nats", entropy(logProbabilities));
        page.line("ln %d     %.4f nats, the most that %d classes can have", LOGITS.length, Math.log(4), 4);
        page.notice(
                "The source page's line that prints frequencies is a syntax error in Python; these are what it meant.",
                "Each frequency lies within a few standard errors of its probability.",
                "The entropy is below ln 4: the softmax prefers some classes.");
    }

    @Override
    public String figure(Implementations implementations) {
        double[] logProbabilities = logSoftmax(implementations.of(LogSumExp.class));
        double[] probabilities = Arrays.stream(logProbabilities).map(Math::exp).toArray();
        return Figure.of("Probabilities and frequencies of 10,000 draws", "class", "")
                .with(Layer.bars(
                        new String[] {"0", "1", "2", "3"},
                        new String[] {"probability", "frequency"},
                        probabilities,
                        frequencies(logProbabilities)))
                .svg();
    }

    private static double[] logSoftmax(LogSumExp logSumExp) {
        double normalizer = logSumExp.logSumExp(Nd4j.createFromArray(LOGITS));
        return Arrays.stream(LOGITS).map(logit -> logit - normalizer).toArray();
    }

    /** H = E[−ln p]. */
    private static double entropy(double[] logProbabilities) {
        return Arrays.stream(logProbabilities).map(l -> -l * Math.exp(l)).sum();
    }

    /** Draws by inverting the cumulative distribution function. */
    private static double[] frequencies(double[] logProbabilities) {
        Random random = new Random(SEED);
        double[] frequencies = new double[logProbabilities.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            double left = random.nextDouble() - Math.exp(logProbabilities[0]);
            int k = 0;
            while (left >= 0 && k < logProbabilities.length - 1) {
                k++;
                left -= Math.exp(logProbabilities[k]);
            }
            frequencies[k] += 1.0 / DRAWS;
        }
        return frequencies;
    }
}
