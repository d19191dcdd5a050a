package mathdl.probability.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.probability.NormalLogDensity;
import mathdl.toolkit.listing.Data;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.special.ErrorFunctions;
import org.nd4j.linalg.factory.Nd4j;

/** Listing L1.1: a normal distribution by its draws, its log-density and its cumulative distribution function. */
public final class NormalListing implements Listing {
    private static final double MEAN = 2.0;

    private static final double DEVIATION = 1.5;

    private static final int DRAWS = 1000;

    /** java.util.Random's normal draws are the same on every machine. */
    private static final long SEED = 42;

    private static final double[] POINTS = {-2.0, 0.5, 2.0, 3.5, 6.0};

    /** Larger than the error of the integral (see {@link #integralTo}). */
    private static final double AGREEMENT = 1e-9;

    private static final int STEPS_IN_DEVIATION = 100;

    private static final int REACH = 12;

    @Override
    public void run(Implementations implementations, PrintStream out) {
        NormalLogDensity normal = implementations.of(NormalLogDensity.class);
        print(out, "N(%.1f, %.1f^2), %d draws from seed %d%n%n", MEAN, DEVIATION, DRAWS, SEED);
        printSample(out);
        double[] cumulative = Arrays.stream(POINTS)
                .map(x -> ErrorFunctions.ndtr((x - MEAN) / DEVIATION))
                .toArray();
        double[] integral =
                Arrays.stream(POINTS).map(x -> integralTo(x, normal)).toArray();
        printTable(logDensities(normal, POINTS), cumulative, integral, out);
        printAgreement(cumulative, integral, out);
        printWhatToNotice(out);
    }

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        NormalLogDensity normal = implementations.of(NormalLogDensity.class);
        double[] x = Data.values(NormalListing.class, "normal-points");
        double[] sample = Data.values(NormalListing.class, "normal-sample");
        double[] cumulative = Arrays.stream(x)
                .map(at -> ErrorFunctions.ndtr((at - MEAN) / DEVIATION))
                .toArray();
        return Map.of(
                "log_probs",
                logDensities(normal, x),
                "log_prob_at_2",
                logDensities(normal, 2),
                "cdf_x",
                cumulative,
                "cdf_at_2",
                new double[] {ErrorFunctions.ndtr(0)},
                "sample_mean",
                new double[] {mean(sample)},
                "sample_std",
                new double[] {deviation(sample)});
    }

    @Override
    public String figure(Implementations implementations) {
        NormalLogDensity normal = implementations.of(NormalLogDensity.class);
        double[] x = new double[201];
        Arrays.setAll(x, i -> MEAN + DEVIATION * (i - 100) / 25.0);
        double[] density = Arrays.stream(logDensities(normal, x)).map(Math::exp).toArray();
        return Figure.of("A thousand draws and their density", "x", "density")
                .with(Layer.histogram("draws", draws(), 30))
                .with(Layer.line("density", x, density))
                .svg();
    }

    private static double[] draws() {
        Random random = new Random(SEED);
        double[] sample = new double[DRAWS];
        Arrays.setAll(sample, i -> MEAN + DEVIATION * random.nextGaussian());
        return sample;
    }

    private static double mean(double[] sample) {
        return Arrays.stream(sample).sum() / sample.length;
    }

    private static double deviation(double[] sample) {
        double mean = mean(sample);
        double squares = Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (sample.length - 1));
    }

    private static double[] logDensities(NormalLogDensity normal, double... x) {
        return normal.logDensity(Nd4j.createFromArray(x), MEAN, DEVIATION).toDoubleVector();
    }

    /** Mean and deviation of the draws, beside what they scatter about and by how much. */
    private static void printSample(PrintStream out) {
        double mean = mean(draws());
        double deviation = deviation(draws());
        print(out, "%-9s  %8s  %8s  %14s%n", "", "sample", "expected", "standard error");
        String row = "%-9s  %8.4f  %8.4f  %14.4f%n";
        print(out, row, "mean", mean, MEAN, DEVIATION / Math.sqrt(DRAWS));
        print(out, row, "deviation", deviation, DEVIATION, DEVIATION / Math.sqrt(2.0 * (DRAWS - 1)));
        print(out, "%n");
    }

    /**
     * The density integrated up to x, by Simpson's rule from 12 deviations below the mean. Steps of a hundredth of a
     * deviation err by h⁴/180 times the density's third derivative at x, below 10⁻¹⁰; rounding is far below.
     */
    private static double integralTo(double x, NormalLogDensity normal) {
        int steps = (int) Math.round((x - MEAN) / DEVIATION + REACH) * STEPS_IN_DEVIATION;
        double low = MEAN - REACH * DEVIATION;
        double step = (x - low) / steps;
        double[] grid = new double[steps + 1];
        Arrays.setAll(grid, k -> low + k * step);
        double[] logDensities = logDensities(normal, grid);
        double sum = 0;
        for (int k = 0; k <= steps; k++) {
            int weight = k == 0 || k == steps ? 1 : k % 2 == 1 ? 4 : 2;
            sum += weight * Math.exp(logDensities[k]);
        }
        return sum * step / 3;
    }

    private static void printTable(double[] logDensities, double[] cumulative, double[] integral, PrintStream out) {
        print(out, "%5s  %11s  %8s  %9s  %8s%n", "x", "log density", "density", "P(X <= x)", "integral");
        for (int i = 0; i < POINTS.length; i++) {
            print(
                    out,
                    "%5.1f  %11.4f  %8.4f  %9.4f  %8.4f%n",
                    POINTS[i],
                    logDensities[i],
                    Math.exp(logDensities[i]),
                    cumulative[i],
                    integral[i]);
        }
        print(out, "%n");
    }

    private static void printAgreement(double[] cumulative, double[] integral, PrintStream out) {
        double worst = 0;
        for (int i = 0; i < cumulative.length; i++) {
            // Math.max keeps NaN, so that a broken formula cannot look right.
            worst = Math.max(worst, Math.abs(cumulative[i] - integral[i]));
        }
        if (worst <= AGREEMENT) {
            print(out, "P(X <= x) and the integral of the density agree within %.0e.%n%n", AGREEMENT);
        } else {
            print(out, "P(X <= x) and the integral of the density DIFFER by up to %.1e.%n%n", worst);
        }
    }

    private static void printWhatToNotice(PrintStream out) {
        print(out, "What to notice%n");
        print(out, "  Sample and expected values differ by a standard error or so; four times as many%n");
        print(out, "  draws would halve it.%n");
        print(out, "  The log-density is highest at the mean and half a nat lower one deviation from%n");
        print(out, "  it, on both sides.%n");
        print(out, "  Half of the probability lies below the mean: the density is symmetric about it.%n");
    }

    private static void print(PrintStream out, String format, Object... arguments) {
        out.print(String.format(Locale.ROOT, format, arguments));
    }
}
