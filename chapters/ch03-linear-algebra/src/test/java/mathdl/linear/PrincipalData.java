package mathdl.linear;

import java.util.Arrays;
import mathdl.checks.Inputs;

/**
 * Observations whose principal axes were there before them.
 *
 * @param mean of the observations
 * @param axes orthonormal, one a row
 * @param variances of the observations along them, divided by n − 1
 * @param rows the observations
 */
record PrincipalData(double[] mean, double[][] axes, double[] variances, double[][] rows) {
    /** Observations in drawn directions around a drawn mean, as many as these variances or more. */
    static PrincipalData of(Inputs inputs, int n, int d, double... variances) {
        double[] mean = inputs.uniforms(d, 2, 4);
        double[][] axes = Orthonormal.rows(inputs, variances.length, d);
        double[][] coordinates = Matrices.product(Orthonormal.rows(inputs, variances.length, n - 1), contrasts(n));
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = mean;
            for (int r = 0; r < variances.length; r++) {
                double along = StrictMath.sqrt((n - 1) * variances[r]) * coordinates[r][i];
                rows[i] = Matrices.combined(1, rows[i], along, axes[r]);
            }
        }
        return new PrincipalData(mean, axes, variances, rows);
    }

    /** The observations less their mean. */
    double[][] deviations() {
        return shifted(rows, -1);
    }

    /** The mean plus what the projector on the first k axes leaves of the deviations. */
    double[][] reconstruction(int k) {
        return shifted(Matrices.product(deviations(), Matrices.projector(axes, 0, k)), 1);
    }

    /** The sum of the variances of the features, by their definition. */
    double wholeVariance() {
        double squares = 0;
        for (double[] deviation : deviations()) {
            squares += Matrices.dot(deviation, deviation);
        }
        return squares / (rows.length - 1);
    }

    private double[][] shifted(double[][] points, double times) {
        double[][] shifted = new double[points.length][];
        Arrays.setAll(shifted, i -> Matrices.combined(1, points[i], times, mean));
        return shifted;
    }

    /** Helmert's: n − 1 orthonormal rows, each of mean 0. */
    private static double[][] contrasts(int n) {
        double[][] contrasts = new double[n - 1][n];
        for (int i = 1; i < n; i++) {
            double length = StrictMath.sqrt(i * (i + 1.0));
            for (int j = 0; j < i; j++) {
                contrasts[i - 1][j] = 1 / length;
            }
            contrasts[i - 1][i] = -i / length;
        }
        return contrasts;
    }
}
