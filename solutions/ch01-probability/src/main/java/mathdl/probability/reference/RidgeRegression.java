package mathdl.probability.reference;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Systems;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Linear regression y = X w + ε by maximum a posteriori. */
public final class RidgeRegression {
    private RidgeRegression() {}

    /**
     * The w that minimises ‖X w − y‖² + λ ‖w‖²: the most probable one for noise N(0, σ²) and prior N(0, σₚ² I) of w, with λ =
     * σ²/σₚ². Of several, for λ = 0, the shortest.
     *
     * <p>By least squares with √λ I below X and zeros below y, which does not square the condition number as the normal
     * equations (XᵀX + λI) w = Xᵀy do. Source: C. M. Bishop, Pattern Recognition and Machine Learning, 2006, sections
     * 3.1.4 and 3.3.1; G. H. Golub and C. F. Van Loan, Matrix Computations, 2013, section 6.1.5.
     *
     * @param X one case a row, shape [n, d], finite
     * @param y shape [n], finite
     * @param lambda λ, finite and not negative; 0 is maximum likelihood
     * @return w, shape [d], in the dtype of X
     * @throws IllegalArgumentException if an argument is not so, naming it
     */
    public static INDArray fit(INDArray X, INDArray y, double lambda) {
        double[] rows = Elements.of(X, "X");
        double[] targets = Elements.of(y, "y");
        Preconditions.require(
                X.rank() == 2 && y.rank() == 1 && X.size(0) == y.length(),
                "X has shape " + Arrays.toString(X.shape()) + " and y has shape " + Arrays.toString(y.shape())
                        + "; [n, d] and [n] are needed");
        Preconditions.require(
                lambda >= 0 && lambda < Double.POSITIVE_INFINITY,
                "lambda is " + lambda + "; it must be finite and not negative");
        Preconditions.requireFinite(rows, "X");
        Preconditions.requireFinite(targets, "y");
        int d = (int) X.size(1);
        int below = lambda == 0 ? 0 : d;
        double[] matrix = Arrays.copyOf(rows, rows.length + below * d);
        for (int i = 0; i < below; i++) {
            matrix[rows.length + i * d + i] = Math.sqrt(lambda);
        }
        int n = targets.length + below;
        INDArray right = Elements.array(Arrays.copyOf(targets, n), DataType.DOUBLE, n);
        INDArray w = Systems.leastSquares(Elements.array(matrix, DataType.DOUBLE, n, d), right)
                .x();
        return w.castTo(X.dataType());
    }
}
