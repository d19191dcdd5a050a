package mathdl.information;

import java.util.Arrays;
import mathdl.checks.Inputs;
import mathdl.checks.array.ArrayFactory;

/** x = W z + b + s · noise with z from N(0, I), and one x: the model and what it says, in plain Java. */
record LinearDecoder(double[] x, double[][] weights, double[] bias, double deviation) {
    private static final int STEPS = 100;
    private static final double STEP = 0.1;

    /** Elements of x − b are between 1 and 2 in size, those of W too. */
    static LinearDecoder drawn(Inputs inputs, int m, int d) {
        double[][] weights = new double[m][d];
        for (double[] row : weights) {
            Arrays.setAll(row, j -> signed(inputs, 1, 2));
        }
        double[] bias = inputs.uniforms(m, -1, 1);
        double[] x = Arrays.stream(bias).map(b -> b + signed(inputs, 1, 2)).toArray();
        return new LinearDecoder(x, weights, bias, inputs.uniform(0.6, 0.9));
    }

    /** Three elements of x, and orthogonal columns of W, as many as two: then the posterior is a product, too. */
    static LinearDecoder orthogonal(Inputs inputs, int d) {
        LinearDecoder drawn = drawn(inputs, 3, d);
        double[][] w = drawn.weights;
        double[] first = column(w, 0);
        for (int j = 1; j < d; j++) {
            double share = dot(first, column(w, j)) / dot(first, first);
            for (int i = 0; i < w.length; i++) {
                w[i][j] -= share * w[i][0];
            }
        }
        return drawn;
    }

    EvidenceLowerBound.Bound boundBy(
            EvidenceLowerBound answer, double[] mean, double[] logVariance, double[][] noise, ArrayFactory arrays) {
        EvidenceLowerBound.Decoder decoder =
                new EvidenceLowerBound.Decoder(arrays.matrix(weights), arrays.vector(bias), deviation);
        return answer.bound(
                arrays.vector(x), arrays.vector(mean), arrays.vector(logVariance), decoder, arrays.matrix(noise));
    }

    /** ln p(x|z), one element after the other. */
    double logLikelihood(double... z) {
        double constant = StrictMath.log(deviation) + StrictMath.log(2 * Math.PI) / 2;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double error = (x[i] - bias[i] - dot(weights[i], z)) / deviation;
            sum -= error * error / 2 + constant;
        }
        return sum;
    }

    /** E(z|x), for orthogonal columns. */
    double[] posteriorMean() {
        double[] residual = new double[x.length];
        Arrays.setAll(residual, i -> x[i] - bias[i]);
        double[] mean = new double[weights[0].length];
        Arrays.setAll(mean, j -> dot(column(weights, j), residual) / (deviation * deviation) / precision(j));
        return mean;
    }

    /** ln of the variances of z given x, for orthogonal columns. */
    double[] posteriorLogVariance() {
        double[] logVariance = new double[weights[0].length];
        Arrays.setAll(logVariance, j -> -StrictMath.log(precision(j)));
        return logVariance;
    }

    /** Of one diagonal Gaussian from another: the sum of the integrals for the dimensions. */
    static double divergence(double[] mean1, double[] logVariance1, double[] mean2, double[] logVariance2) {
        double sum = 0;
        for (int j = 0; j < mean1.length; j++) {
            double sigma1 = StrictMath.exp(logVariance1[j] / 2);
            double sigma2 = StrictMath.exp(logVariance2[j] / 2);
            sum += GaussianQuadrature.divergence(mean1[j], sigma1, mean2[j], sigma2);
        }
        return sum;
    }

    /**
     * ln ∫ p(z) p(x|z) dz over one or two codes, by the trapezoidal rule from −10 to 10.
     *
     * <p>The integrand is a Gaussian, the posterior but for a factor. Its deviations are above 0.16, so the rule errs by
     * exp(−2π² (0.16/0.1)²) &lt; 10⁻²¹ of the integral; and the ends are more than 8 deviations from its mean, so less than
     * 10⁻¹⁴ lies beyond.
     */
    double logEvidence() {
        double sum = 0;
        int d = weights[0].length;
        int codes = 2 * STEPS + 1;
        for (int k = 0; k < (d == 1 ? codes : codes * codes); k++) {
            double[] z = new double[d];
            z[0] = (k % codes - STEPS) * STEP;
            if (d == 2) {
                z[1] = (k / codes - STEPS) * STEP;
            }
            sum += StrictMath.exp(logLikelihood(z) - dot(z, z) / 2);
        }
        return StrictMath.log(sum) + d * StrictMath.log(STEP / StrictMath.sqrt(2 * Math.PI));
    }

    /** Between low and high in size, of either sign. */
    static double signed(Inputs inputs, double low, double high) {
        return (2 * inputs.integer(0, 1) - 1) * inputs.uniform(low, high);
    }

    private double precision(int j) {
        return 1 + dot(column(weights, j), column(weights, j)) / (deviation * deviation);
    }

    private static double[] column(double[][] matrix, int j) {
        return Arrays.stream(matrix).mapToDouble(row -> row[j]).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
