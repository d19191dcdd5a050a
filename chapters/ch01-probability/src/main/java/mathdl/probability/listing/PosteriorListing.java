package mathdl.probability.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.probability.MaximumAPosterioriMean;
import mathdl.toolkit.listing.Data;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.listing.Page;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Listing L1.4: the posterior of a normal mean, on a grid and in closed form; a prior that shrinks. */
public final class PosteriorListing implements Listing {
    private static final double TRUE_MEAN = 3;
    private static final int POINTS = 200;
    private static final double END = 6;

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        double[] x = observations();
        return Map.of(
                "log_posts", logPosterior(x, 1),
                "mle_theta", new double[] {mean(x)},
                "map_theta_grid", new double[] {peak(logPosterior(x, 1))},
                "map_theta_closed_form", new double[] {closedForm(implementations, 1)},
                "posterior_var_closed_form", new double[] {1.0 / (x.length + 1)},
                "map_grid_sigma_prior_1e6", new double[] {peak(logPosterior(x, 1e6))});
    }

    @Override
    public void run(Implementations implementations, PrintStream out) {
        double[] x = observations();
        Page page = new Page(out)
                .line(
                        "%d observations from N(\u03b8, 1), \u03b8 = %.1f; prior \u03b8 ~ N(0, s\u00b2)",
                        x.length, TRUE_MEAN);
        page.gap().line("%-28s %.4f", "maximum likelihood (the mean)", mean(x));
        page.line("%8s  %12s  %12s", "prior s", "MAP, grid", "MAP, formula");
        for (double deviation : new double[] {0.3, 1, 10, 1e6}) {
            page.line(
                    "%8.4g  %12.4f  %12.4f",
                    deviation, peak(logPosterior(x, deviation)), closedForm(implementations, deviation));
        }
        page.notice(
                "Grid points lie 0.03 apart: the peak is the nearest of them, not the formula's value.",
                "A prior about 0 shrinks the estimate towards 0, the more the narrower it is: that is L2 regularization.",
                "Where the source page says that a flat prior makes Bayes equal MLE, it is MAP that becomes MLE:",
                "the posterior stays a whole distribution.");
    }

    @Override
    public String figure(Implementations implementations) {
        double[] x = observations();
        double[] prior = new double[POINTS];
        double[] likelihood = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            prior[i] = -grid()[i] * grid()[i] / 2;
            likelihood[i] = logPosterior(x, 1)[i] - prior[i];
        }
        return Figure.of("Prior times likelihood is the posterior", "\u03b8", "density on the grid")
                .with(Layer.line("prior", grid(), normalized(prior)))
                .with(Layer.line("likelihood", grid(), normalized(likelihood)))
                .with(Layer.line("posterior", grid(), normalized(logPosterior(x, 1))))
                .with(Layer.mark("true \u03b8", TRUE_MEAN))
                .svg();
    }

    private static double[] observations() {
        return Data.values(PosteriorListing.class, "observations");
    }

    private static double mean(double[] x) {
        return Arrays.stream(x).sum() / x.length;
    }

    private static double closedForm(Implementations implementations, double priorDeviation) {
        INDArray x = Nd4j.createFromArray(observations());
        return implementations.of(MaximumAPosterioriMean.class).maximumAPosteriori(x, 1, 0, priorDeviation);
    }

    private static double[] grid() {
        double[] grid = new double[POINTS];
        Arrays.setAll(grid, i -> END * i / (POINTS - 1));
        return grid;
    }

    /** ln p(\u03b8|x) without its constant: \u2212\u00bd \u03a3 (x \u2212 \u03b8)\u00b2 \u2212 \u00bd \u03b8\u00b2/s\u00b2. */
    private static double[] logPosterior(double[] x, double priorDeviation) {
        return Arrays.stream(grid())
                .map(theta -> -Arrays.stream(x)
                                        .map(value -> (value - theta) * (value - theta))
                                        .sum()
                                / 2
                        - theta * theta / (2 * priorDeviation * priorDeviation))
                .toArray();
    }

    private static double peak(double[] logPosterior) {
        int best = 0;
        for (int i = 1; i < POINTS; i++) {
            best = logPosterior[i] > logPosterior[best] ? i : best;
        }
        return grid()[best];
    }

    private static double[] normalized(double[] logs) {
        double top = Arrays.stream(logs).max().orElseThrow();
        double sum = Arrays.stream(logs).map(l -> Math.exp(l - top)).sum() * END / (POINTS - 1);
        return Arrays.stream(logs).map(l -> Math.exp(l - top) / sum).toArray();
    }
}
