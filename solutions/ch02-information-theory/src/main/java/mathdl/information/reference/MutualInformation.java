package mathdl.information.reference;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How much two variables say about each other. */
public final class MutualInformation {
    private MutualInformation() {}

    /**
     * I(X; Y) = Σ p(x, y) ln(p(x, y) / (p(x) p(y))) in nats: 0 for independent variables and at most the smaller entropy.
     * Pairs that never happen contribute 0. Source: T. M. Cover and J. A. Thomas, Elements of Information Theory, 2nd
     * edition, 2006, equation (2.28).
     *
     * @param joint p(x, y) [m, n], in [0, 1] with sum 1, FLOAT or DOUBLE
     * @throws IllegalArgumentException if it is not so
     */
    public static double ofJoint(INDArray joint) {
        double[] p = Elements.of(joint, "joint");
        Preconditions.require(
                joint.rank() == 2, "joint has shape " + Arrays.toString(joint.shape()) + "; a table [m, n] is needed");
        Domain.requireDistribution(p, "joint");
        int columns = (int) joint.size(1);
        double[] ofRow = new double[(int) joint.size(0)];
        double[] ofColumn = new double[columns];
        for (int i = 0; i < p.length; i++) {
            ofRow[i / columns] += p[i];
            ofColumn[i % columns] += p[i];
        }
        double information = 0;
        for (int i = 0; i < p.length; i++) {
            information += term(p[i], ofRow[i / columns], ofColumn[i % columns]);
        }
        // Independent variables may give about −10⁻¹⁷ by rounding.
        return Math.max(0, information);
    }

    /** p ln(p/(r c)): by logarithms of quotients at most 1, or by the distance where p is nearly r c. */
    private static double term(double p, double row, double column) {
        if (p == 0) {
            return 0;
        }
        double relative = Math.fma(row, column, -p) / p;
        return Math.abs(relative) < 0.5 ? -p * Math.log1p(relative) : p * (Math.log(p / row) - Math.log(column));
    }
}
