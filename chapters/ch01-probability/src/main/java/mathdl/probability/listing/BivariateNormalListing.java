package mathdl.probability.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.probability.MultivariateNormalByCholesky;
import mathdl.toolkit.listing.Data;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.listing.Page;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Listing L1.3: two correlated normal variables, by their covariance, its Cholesky factor and a sample. */
public final class BivariateNormalListing implements Listing {
    private static final INDArray MEAN = Nd4j.createFromArray(0.0, 0.0);
    private static final INDArray COVARIANCE = Nd4j.createFromArray(new double[][] {{1, 0.8}, {0.8, 1}});
    private static final int DRAWS = 500;

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        MultivariateNormalByCholesky normal = implementations.of(MultivariateNormalByCholesky.class);
        INDArray sample = sample();
        double[] logDensities = IntStream.range(0, 10)
                .mapToDouble(i -> normal.logDensity(sample.getRow(i).dup(), MEAN, COVARIANCE))
                .toArray();
        return Map.of(
                "cholesky",
                normal.choleskyFactor(COVARIANCE).dup('c').data().asDouble(),
                "log_prob_first10",
                logDensities,
                "entropy",
                new double[] {-normal.logDensity(MEAN, MEAN, COVARIANCE) + 1},
                "sample_mean",
                means(sample),
                "sample_cov01_page_divN",
                new double[] {covariance(sample, 0, 1, DRAWS)},
                "sample_cov_unbiased",
                covariances(sample));
    }

    @Override
    public void run(Implementations implementations, PrintStream out) {
        MultivariateNormalByCholesky normal = implementations.of(MultivariateNormalByCholesky.class);
        INDArray factor = normal.choleskyFactor(COVARIANCE);
        INDArray sample = sample();
        Page page = new Page(out).line("A normal distribution in the plane, correlation 0.8; %d draws", DRAWS);
        page.gap()
                .line("Cholesky factor     %s", Page.list(factor.dup('c').data().asDouble()));
        page.line("ln p at the mean    %.4f", normal.logDensity(MEAN, MEAN, COVARIANCE));
        page.line("sample's mean       %s, standard error %.4f", Page.list(means(sample)), 1 / Math.sqrt(DRAWS));
        page.line("covariance, over N      %.4f, expected 0.8", covariance(sample, 0, 1, DRAWS));
        page.line("covariance, over N \u2212 1  %.4f", covariance(sample, 0, 1, DRAWS - 1));
        page.notice(
                "A draw is L z with independent z: the factor turns a round cloud into this one.",
                "The source page divides by N; dividing by N \u2212 1 makes up for the mean, which comes from the same draws.");
    }

    /** The ellipses hold half and nineteen twentieths of the probability: r\u00b2 = \u22122 ln(1 \u2212 p) in the plane. */
    @Override
    public String figure(Implementations implementations) {
        INDArray sample = sample();
        Figure figure = Figure.of("A correlated cloud and its ellipses", "x\u2080", "x\u2081")
                .isometric()
                .with(Layer.points("draws", column(sample, 0), column(sample, 1)));
        INDArray factor = implementations.of(MultivariateNormalByCholesky.class).choleskyFactor(COVARIANCE);
        for (int percent : new int[] {50, 95}) {
            double radius = Math.sqrt(-2 * Math.log(1 - percent / 100.0));
            double[] x = new double[121];
            double[] y = new double[121];
            for (int i = 0; i <= 120; i++) {
                double a = radius * Math.cos(Math.PI * i / 60);
                double b = radius * Math.sin(Math.PI * i / 60);
                x[i] = factor.getDouble(0, 0) * a;
                y[i] = factor.getDouble(1, 0) * a + factor.getDouble(1, 1) * b;
            }
            figure.with(Layer.path(percent + " %", x, y));
        }
        return figure.svg();
    }

    private static INDArray sample() {
        return Data.array(BivariateNormalListing.class, "bivariate-sample", DRAWS, 2);
    }

    private static double[] column(INDArray sample, int j) {
        return sample.getColumn(j).dup().toDoubleVector();
    }

    private static double[] means(INDArray sample) {
        return IntStream.range(0, 2)
                .mapToDouble(j -> Arrays.stream(column(sample, j)).sum() / DRAWS)
                .toArray();
    }

    private static double covariance(INDArray sample, int i, int j, int divisor) {
        double[] means = means(sample);
        double[] a = column(sample, i);
        double[] b = column(sample, j);
        return IntStream.range(0, DRAWS)
                        .mapToDouble(k -> (a[k] - means[i]) * (b[k] - means[j]))
                        .sum()
                / divisor;
    }

    private static double[] covariances(INDArray sample) {
        return IntStream.range(0, 4)
                .mapToDouble(k -> covariance(sample, k / 2, k % 2, DRAWS - 1))
                .toArray();
    }
}
