package mathdl.probability;

import java.util.Arrays;
import mathdl.checks.Inputs;
import mathdl.checks.array.ArrayFactory;

/** A point and a multivariate normal distribution; its density by elimination with pivots, which knows no factor L. */
final class CorrelatedPoint {
    /** Added to the diagonal of a drawn covariance: no element of its Cholesky factor's diagonal is below the root. */
    static final double LEAST_VARIANCE = 0.5;

    final double[] x;
    final double[] mean;
    final double[][] covariance;

    CorrelatedPoint(double[] x, double[] mean, double[]... covariance) {
        this.x = x;
        this.mean = mean;
        this.covariance = covariance;
    }

    /** Σ = B Bᵀ + ½ I. */
    static CorrelatedPoint drawn(Inputs inputs, int dimensions) {
        double[][] b = new double[dimensions][];
        Arrays.setAll(b, i -> inputs.uniforms(dimensions, -1.5, 1.5));
        double[][] covariance = timesTranspose(b);
        for (int i = 0; i < dimensions; i++) {
            covariance[i][i] += LEAST_VARIANCE;
        }
        return new CorrelatedPoint(inputs.uniforms(dimensions, -2, 2), inputs.uniforms(dimensions, -2, 2), covariance);
    }

    int dimensions() {
        return x.length;
    }

    CorrelatedPoint at(double... other) {
        return new CorrelatedPoint(other, mean, covariance);
    }

    CorrelatedPoint around(double... otherMean) {
        return new CorrelatedPoint(x, otherMean, covariance);
    }

    /** With the variances of a unit 10⁻⁶ times as large, and the rounding of such numbers between the halves of Σ. */
    CorrelatedPoint inLargeUnits() {
        double[][] large = Arrays.stream(covariance)
                .map(row -> Arrays.stream(row).map(c -> 1e12 * c).toArray())
                .toArray(double[][]::new);
        large[0][1] += 1e-3;
        return new CorrelatedPoint(x, mean, large);
    }

    /** The same with another covariance of coordinates i and j, in one half of Σ. */
    CorrelatedPoint withElement(int i, int j, double value) {
        double[][] other = Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
        other[i][j] = value;
        return new CorrelatedPoint(x, mean, other);
    }

    /** The log-density as an answer has it. */
    double logDensityBy(MultivariateNormalByCholesky answer, ArrayFactory arrays) {
        return answer.logDensity(arrays.vector(x), arrays.vector(mean), arrays.matrix(covariance));
    }

    /** −½ (x − μ)ᵀ Σ⁻¹ (x − μ) − ½ ln det Σ − (d/2) ln 2π. */
    double logDensity() {
        int d = dimensions();
        double[][] rows = new double[d][];
        for (int i = 0; i < d; i++) {
            rows[i] = Arrays.copyOf(covariance[i], d + 1);
            rows[i][d] = x[i] - mean[i];
        }
        double logDeterminant = 0;
        for (int k = 0; k < d; k++) {
            bringLargestUp(rows, k);
            logDeterminant += StrictMath.log(Math.abs(rows[k][k]));
            eliminate(rows, k);
        }
        double quadratic = 0;
        for (int i = 0; i < d; i++) {
            quadratic += (x[i] - mean[i]) * rows[i][d] / rows[i][i];
        }
        return -0.5 * (quadratic + logDeterminant + d * StrictMath.log(2 * Math.PI));
    }

    private static void bringLargestUp(double[][] rows, int k) {
        int largest = k;
        for (int i = k + 1; i < rows.length; i++) {
            largest = Math.abs(rows[i][k]) > Math.abs(rows[largest][k]) ? i : largest;
        }
        double[] row = rows[k];
        rows[k] = rows[largest];
        rows[largest] = row;
    }

    /** Gauss and Jordan: column k becomes 0 in all rows but row k. */
    private static void eliminate(double[][] rows, int k) {
        for (int i = 0; i < rows.length; i++) {
            double factor = i == k ? 0 : rows[i][k] / rows[k][k];
            for (int j = k; j < rows[i].length; j++) {
                rows[i][j] -= factor * rows[k][j];
            }
        }
    }

    /** A Aᵀ. */
    static double[][] timesTranspose(double[]... a) {
        double[][] product = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                for (int k = 0; k < a[i].length; k++) {
                    product[i][j] += a[i][k] * a[j][k];
                }
            }
        }
        return product;
    }
}
