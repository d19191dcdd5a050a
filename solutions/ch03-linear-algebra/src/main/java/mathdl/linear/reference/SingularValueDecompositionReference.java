package mathdl.linear.reference;

import java.util.Arrays;
import java.util.Comparator;
import mathdl.linear.SingularValueDecomposition;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Your answer to exercise 3.2. The task is in the Javadoc of {@link SingularValueDecomposition}. */
public final class SingularValueDecompositionReference implements SingularValueDecomposition {
    // BEGIN SOLUTION ONLY
    /** Columns count as perpendicular if the cosine of their angle is this small, a few roundings. */
    private static final double PERPENDICULAR = 1e-15;

    /** Ten are many: the angles shrink quadratically. */
    private static final int MOST_SWEEPS = 60;
    // END SOLUTION ONLY

    @Override
    public Svd decompose(INDArray A) {
        Preconditions.requireFiniteMatrix(A, "A");

        // BEGIN SOLUTION
        if (A.rows() < A.columns()) {
            Svd ofTranspose = decompose(A.transpose());
            return new Svd(
                    ofTranspose.Vt().transpose(),
                    ofTranspose.s(),
                    ofTranspose.U().transpose());
        }
        int m = A.rows();
        int n = A.columns();
        // Column j of A V, with column j of V below: both go through the same rotations.
        double[][] columns = new double[n][m + n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) {
                columns[j][i] = A.getDouble(i, j);
            }
            columns[j][m + j] = 1;
        }
        int sweeps = 0;
        while (sweeps < MOST_SWEEPS && rotatesAny(columns, m)) {
            sweeps++;
        }
        Arrays.sort(columns, Comparator.comparingDouble(column -> -dot(column, column, m)));
        return parts(columns, m);
        // END SOLUTION
    }

    // BEGIN SOLUTION ONLY
    /** Makes every pair of columns perpendicular in turn, and says whether one was not. */
    private static boolean rotatesAny(double[][] columns, int m) {
        boolean any = false;
        for (int p = 0; p < columns.length; p++) {
            for (int q = p + 1; q < columns.length; q++) {
                double[] x = columns[p];
                double[] y = columns[q];
                double alpha = dot(x, x, m);
                double beta = dot(y, y, m);
                double gamma = dot(x, y, m);
                if (Math.abs(gamma) > PERPENDICULAR * Math.sqrt(alpha) * Math.sqrt(beta)) {
                    rotate(x, y, (beta - alpha) / (2 * gamma));
                    any = true;
                }
            }
        }
        return any;
    }

    /** Turns x and y in their plane by the smaller of the two angles that make them perpendicular. */
    private static void rotate(double[] x, double[] y, double zeta) {
        double tangent = Math.copySign(1, zeta) / (Math.abs(zeta) + Math.hypot(1, zeta));
        double cosine = 1 / Math.hypot(1, tangent);
        double sine = cosine * tangent;
        for (int i = 0; i < x.length; i++) {
            double before = x[i];
            x[i] = cosine * before - sine * y[i];
            y[i] = sine * before + cosine * y[i];
        }
    }

    /** The lengths of the columns of A V are s, their directions U. */
    private static Svd parts(double[][] columns, int m) {
        int n = columns.length;
        double[] s = new double[n];
        double[][] left = new double[n][];
        double[][] right = new double[n][];
        for (int j = 0; j < n; j++) {
            double length = Math.sqrt(dot(columns[j], columns[j], m));
            double[] direction =
                    Arrays.stream(columns[j]).limit(m).map(x -> x / length).toArray();
            s[j] = length;
            // A column as short as this is rounding, and points anywhere.
            left[j] = length > m * Math.ulp(s[0]) ? direction : perpendicular(left, j, m);
            right[j] = Arrays.copyOfRange(columns[j], m, m + n);
        }
        return new Svd(Nd4j.createFromArray(left).transpose(), Nd4j.createFromArray(s), Nd4j.createFromArray(right));
    }

    /** A unit vector perpendicular to the first of some orthonormal ones: what they leave of the best axis. */
    private static double[] perpendicular(double[][] vectors, int count, int m) {
        double[] best = new double[m];
        for (int axis = 0; axis < m; axis++) {
            double[] rest = new double[m];
            rest[axis] = 1;
            for (int k = 0; k < 2 * count; k++) { // once more for what rounding leaves
                double[] vector = vectors[k % count];
                double part = dot(rest, vector, m);
                Arrays.setAll(rest, i -> rest[i] - part * vector[i]);
            }
            best = dot(rest, rest, m) > dot(best, best, m) ? rest : best;
        }
        double length = Math.sqrt(dot(best, best, m));
        return Arrays.stream(best).map(x -> x / length).toArray();
    }

    private static double dot(double[] x, double[] y, int m) {
        double sum = 0;
        for (int i = 0; i < m; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
    // END SOLUTION ONLY
}
