package mathdl.information.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.information.GaussianKl;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Listing L2.2: what a variational autoencoder pays for each latent dimension, by formula and by integration. */
public final class GaussianKlListing implements Listing {
    /** What an encoder might say about one image: q(z|x) has independent dimensions N(mean, deviation²). */
    private static final double[] MEAN = {1.5, -0.5, 0.0};

    private static final double[] DEVIATION = {0.8, 1.2, 1.0};

    /** Larger than the error of the integral (see {@link #integral}) and the rounding of the formula together. */
    private static final double AGREEMENT = 1e-12;

    @Override
    public void run(Implementations implementations, PrintStream out) {
        double[] formula = byFormula(implementations.of(GaussianKl.class));
        double[] integral = byIntegration();
        printTable(formula, integral, out);
        printAgreement(formula, integral, out);
        printWhatToNotice(out);
    }

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        double[] formula = byFormula(implementations.of(GaussianKl.class));
        return Map.of("kl", formula, "total", new double[] {sum(formula)}, "kl_torch", byIntegration());
    }

    @Override
    public String figure(Implementations implementations) {
        GaussianKl kl = implementations.of(GaussianKl.class);
        Figure figure = Figure.of("KL(N(\u03bc, \u03c3\u00b2) || N(0, 1)) against \u03bc", "\u03bc", "nats");
        double[] mean = new double[81];
        Arrays.setAll(mean, i -> (i - 40) / 20.0);
        for (double deviation : new double[] {0.3, 1, 2}) {
            INDArray means = Nd4j.createFromArray(mean);
            INDArray deviations = means.mul(0).add(deviation);
            INDArray divergence = kl.klDivergence(
                    means, deviations, means.mul(0), means.mul(0).add(1));
            figure.with(Layer.line("\u03c3 = " + deviation, mean, divergence.toDoubleVector()));
        }
        return figure.svg();
    }

    private static double[] byFormula(GaussianKl kl) {
        INDArray mean = Nd4j.createFromArray(MEAN);
        INDArray deviation = Nd4j.createFromArray(DEVIATION);
        INDArray zero = Nd4j.createFromArray(new double[MEAN.length]);
        INDArray one = zero.add(1);
        return kl.klDivergence(mean, deviation, zero, one).toDoubleVector();
    }

    private static double[] byIntegration() {
        double[] divergences = new double[MEAN.length];
        Arrays.setAll(divergences, i -> integral(MEAN[i], DEVIATION[i]));
        return divergences;
    }

    /**
     * ∫ q ln(q/p) dz with p = N(0, 1), by the trapezoidal rule with steps of a quarter deviation out to 12 deviations.
     * For a Gaussian times a polynomial that rule converges so fast that its error is below 10⁻³⁰ here; rounding leaves
     * about 10⁻¹⁵.
     */
    private static double integral(double mean, double deviation) {
        double step = deviation / 4;
        double sum = 0;
        for (int k = -48; k <= 48; k++) {
            double z = mean + k * step;
            double logQ = logDensity(z, mean, deviation);
            sum += Math.exp(logQ) * (logQ - logDensity(z, 0, 1));
        }
        return sum * step;
    }

    private static double logDensity(double z, double mean, double deviation) {
        double t = (z - mean) / deviation;
        return -t * t / 2 - Math.log(deviation * Math.sqrt(2 * Math.PI));
    }

    private static void printTable(double[] formula, double[] integral, PrintStream out) {
        print(out, "KL(q(z|x) || N(0, 1)) in nats, one latent dimension a row%n%n");
        print(out, "%5s  %6s  %9s  %12s  %12s%n", "dim", "mean", "deviation", "closed form", "integral");
        for (int i = 0; i < formula.length; i++) {
            print(
                    out,
                    "%5d  %6.1f  %9.1f  %12s  %12s%n",
                    i,
                    MEAN[i],
                    DEVIATION[i],
                    nats(formula[i]),
                    nats(integral[i]));
        }
        print(out, "%5s  %6s  %9s  %12s  %12s%n%n", "total", "", "", nats(sum(formula)), nats(sum(integral)));
    }

    private static void printAgreement(double[] formula, double[] integral, PrintStream out) {
        double worst = 0;
        for (int i = 0; i < formula.length; i++) {
            // Math.max keeps NaN, so that a broken formula cannot look right.
            worst = Math.max(worst, Math.abs(formula[i] - integral[i]));
        }
        if (worst <= AGREEMENT) {
            print(out, "Formula and integral agree within %.0e in every dimension.%n%n", AGREEMENT);
        } else {
            print(out, "Formula and integral DIFFER by up to %.1e.%n%n", worst);
        }
    }

    private static void printWhatToNotice(PrintStream out) {
        print(out, "What to notice%n");
        print(out, "  Dimension 0 pays most: its mean lies 1.5 prior deviations off centre.%n");
        print(out, "  Dimension 1 pays for a small shift and for being wider than the prior.%n");
        print(out, "  Dimension 2 is the prior itself: it costs nothing and tells nothing about x.%n");
        print(out, "  The total is the term that a variational autoencoder adds to its reconstruction%n");
        print(out, "  loss: each nat of it must be earned by reconstructing x better.%n");
    }

    /** Eight decimals; adding 0 turns a rounded -0 into 0. */
    private static String nats(double value) {
        return String.format(Locale.ROOT, "%.8f", Math.rint(value * 1e8) / 1e8 + 0.0);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static void print(PrintStream out, String format, Object... arguments) {
        out.print(String.format(Locale.ROOT, format, arguments));
    }
}
