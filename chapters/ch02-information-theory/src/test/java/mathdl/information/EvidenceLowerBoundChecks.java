package mathdl.information;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import mathdl.information.EvidenceLowerBound.Bound;
import mathdl.information.EvidenceLowerBound.Decoder;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "2.11", contract = EvidenceLowerBound.class)
class EvidenceLowerBoundChecks {
    private static final String ROUNDING =
            "sums and integrals of some hundred terms of one sign are right to about 1e-13";

    @Check(
            name = "For drawn models it is the mean of ln p(x|z) over the draws, less the integral of q ln(q/p).",
            points = 2,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void has_both_terms(EvidenceLowerBound answer, Inputs inputs, Tolerance tolerance) {
        for (int m = 2; m <= 4; m++) {
            judge(answer, inputs, m, 5 - m, 2 * m, tolerance);
            judge(answer, inputs, m, 3, 1, tolerance);
        }
    }

    /**
     * ln p(x|z) is quadratic in the noise: rows ±√d eⱼ, of mean 0 and covariance I, give its very mean under q, and the
     * bound falls short of ln p(x) by KL(q‖p(z|x)) exactly.
     */
    @Check(
            name = "It is the evidence if q is the posterior, and else below it by the divergence of q from that.",
            points = 2,
            tolerance = @Within(relative = 1e-11, because = ROUNDING + ", and so is the integral of p(z) p(x|z)"))
    void reaches_the_evidence_at_the_posterior(EvidenceLowerBound answer, Inputs inputs, Tolerance tolerance) {
        for (int d = 1; d <= 2; d++) {
            LinearDecoder model = LinearDecoder.orthogonal(inputs, d);
            double evidence = model.logEvidence();
            double[] best = model.posteriorMean();
            double[] bestLogVariance = model.posteriorLogVariance();
            assertThat(model.boundBy(answer, best, bestLogVariance, balanced(d), inputs.arrays())
                            .elbo())
                    .as("the bound at the posterior")
                    .isCloseTo(evidence, tolerance);
            double[] mean = code(inputs, d);
            double[] logVariance = code(inputs, d);
            double gap = LinearDecoder.divergence(mean, logVariance, best, bestLogVariance);
            assertThat(model.boundBy(answer, mean, logVariance, balanced(d), inputs.arrays())
                            .elbo())
                    .as("the bound beside the posterior")
                    .isCloseTo(evidence - gap, tolerance);
        }
    }

    @Check(
            name = "Where exp λ underflows the draws are all μ, and the divergence is ½ Σ (μ² − 1 − λ).",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void stays_finite_where_the_variance_underflows(EvidenceLowerBound answer, Inputs inputs, Tolerance tolerance) {
        for (int d = 1; d <= 3; d++) {
            LinearDecoder model = LinearDecoder.drawn(inputs, 2, d);
            double[] mean = code(inputs, d);
            double[] logVariance = inputs.uniforms(d, -3000, -2000);
            double divergence = 0;
            for (int j = 0; j < d; j++) {
                divergence += (mean[j] * mean[j] - 1 - logVariance[j]) / 2;
            }
            Bound bound = model.boundBy(answer, mean, logVariance, inputs.normals(2, d), inputs.arrays());
            assertClose(bound, model.logLikelihood(mean), divergence, tolerance);
        }
    }

    /** Expected values with 50 digits, rounded once: −½ ln 2π − 3/8, ½ ln 2 − 1/8, and −½ ln 4π − ¼. */
    @Check(
            name = "For x = z + noise and x = 1 the posterior N(½, ½) gives −1.5155, the evidence.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = "a dozen roundings of numbers up to 2"))
    void has_the_known_values(EvidenceLowerBound answer, ArrayFactory arrays, Tolerance tolerance) {
        LinearDecoder model = new LinearDecoder(new double[] {1}, new double[][] {{1}}, new double[] {0}, 1);
        double[] half = {0.5};
        double[] logHalf = {-0.6931471805599453};
        Bound bound = model.boundBy(answer, half, logHalf, balanced(1), arrays);
        assertThat(bound.reconstruction()).as("the reconstruction").isCloseTo(-1.2939385332046727, tolerance);
        assertThat(bound.divergence()).as("the divergence").isCloseTo(0.22157359027997264, tolerance);
        assertThat(bound.elbo()).as("the bound").isCloseTo(-1.5155121234846454, tolerance);
    }

    @Check(
            name = "Shapes that do not fit, s ≤ 0 and numbers that are not finite are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void refuses_what_does_not_fit(EvidenceLowerBound answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, 2, 2, tolerance);
        ArrayFactory arrays = inputs.arrays();
        INDArray three = inputs.vector(1, 2, 3);
        INDArray two = inputs.vector(1, 2);
        INDArray w = arrays.matrix(new double[][] {{1, 2}, {3, 4}, {5, 6}});
        INDArray noise = arrays.matrix(new double[][] {{1, -1}});
        INDArray wide = arrays.matrix(new double[][] {{1, -1, 0}});
        Decoder decoder = new Decoder(w, three, 1);
        assertRefuses("an x of two", () -> answer.bound(two, two, two, decoder, noise));
        assertRefuses("a code of three", () -> answer.bound(three, three, three, decoder, wide));
        assertRefuses("a longer logVariance", () -> answer.bound(three, two, three, decoder, noise));
        assertRefuses("noise of three columns", () -> answer.bound(three, two, two, decoder, wide));
        assertRefuses("an s of 0", () -> answer.bound(three, two, two, new Decoder(w, three, 0), noise));
        assertRefuses("a bias of two", () -> answer.bound(three, two, two, new Decoder(w, two, 1), noise));
        assertRefuses("weights of two rows", () -> answer.bound(three, two, two, new Decoder(noise, three, 1), noise));
        INDArray lopsided = arrays.matrix(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
        assertRefuses(
                "weights of three columns",
                () -> answer.bound(three, two, two, new Decoder(lopsided, three, 1), noise));
        refusesNotFinite(answer, arrays, three, two, w, noise);
    }

    private static void refusesNotFinite(
            EvidenceLowerBound answer, ArrayFactory arrays, INDArray x, INDArray code, INDArray w, INDArray noise) {
        Decoder decoder = new Decoder(w, x, 1);
        assertRefusesNotFinite("x", new double[3], bad -> answer.bound(arrays.vector(bad), code, code, decoder, noise));
        assertRefusesNotFinite("mean", new double[2], bad -> answer.bound(x, arrays.vector(bad), code, decoder, noise));
        assertRefusesNotFinite(
                "logVariance", new double[2], bad -> answer.bound(x, code, arrays.vector(bad), decoder, noise));
        assertRefusesNotFinite("noise", new double[2], bad -> answer.bound(x, code, code, decoder, arrays.matrix(bad)));
        assertRefusesNotFinite(
                "weights",
                new double[6],
                bad -> answer.bound(x, code, code, new Decoder(arrays.create(bad, 3, 2), x, 1), noise));
        assertRefusesNotFinite(
                "bias",
                new double[3],
                bad -> answer.bound(x, code, code, new Decoder(w, arrays.vector(bad), 1), noise));
    }

    private static void judge(EvidenceLowerBound answer, Inputs inputs, int m, int d, int draws, Tolerance tolerance) {
        LinearDecoder model = LinearDecoder.drawn(inputs, m, d);
        double[] mean = code(inputs, d);
        double[] logVariance = code(inputs, d);
        double[][] noise = inputs.normals(draws, d);
        double reconstruction = 0;
        for (double[] epsilon : noise) {
            double[] z = new double[d];
            Arrays.setAll(z, j -> mean[j] + StrictMath.sqrt(StrictMath.exp(logVariance[j])) * epsilon[j]);
            reconstruction += model.logLikelihood(z) / draws;
        }
        double divergence = LinearDecoder.divergence(mean, logVariance, new double[d], new double[d]);
        Bound bound = model.boundBy(answer, mean, logVariance, noise, inputs.arrays());
        assertClose(bound, reconstruction, divergence, tolerance);
    }

    private static void assertClose(Bound bound, double reconstruction, double divergence, Tolerance tolerance) {
        assertThat(bound.reconstruction()).as("the reconstruction").isCloseTo(reconstruction, tolerance);
        assertThat(bound.divergence()).as("the divergence").isCloseTo(divergence, tolerance);
        assertThat(bound.elbo()).as("the bound").isCloseTo(reconstruction - divergence, tolerance);
    }

    /** Neither means near 0 nor log-variances, where σ² and σ would be alike. */
    private static double[] code(Inputs inputs, int d) {
        double[] code = new double[d];
        Arrays.setAll(code, j -> LinearDecoder.signed(inputs, 0.4, 1.5));
        return code;
    }

    private static double[][] balanced(int d) {
        double[][] rows = new double[2 * d][d];
        for (int j = 0; j < d; j++) {
            rows[2 * j][j] = StrictMath.sqrt(d);
            rows[2 * j + 1][j] = -StrictMath.sqrt(d);
        }
        return rows;
    }
}
