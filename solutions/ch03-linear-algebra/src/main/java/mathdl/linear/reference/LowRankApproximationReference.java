package mathdl.linear.reference;

import mathdl.linear.LowRankApproximation;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Svd;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Your answer to exercise 3.3. The task is in the Javadoc of {@link LowRankApproximation}. */
public final class LowRankApproximationReference implements LowRankApproximation {
    @Override
    public Approximation approximate(INDArray A, int k) {
        Preconditions.requireFiniteMatrix(A, "A");
        Preconditions.require(k >= 0 && k <= Math.min(A.rows(), A.columns()), "there is no rank " + k);

        // BEGIN SOLUTION
        Svd svd = Decompositions.svd(A.castTo(DataType.DOUBLE));
        INDArray sum = Nd4j.zeros(DataType.DOUBLE, A.shape());
        double squares = 0;
        for (int i = 0; i < svd.s().length(); i++) {
            double s = svd.s().getDouble(i);
            if (i < k) {
                INDArray u = svd.U().getColumn(i, true);
                sum = sum.add(u.mmul(svd.Vt().getRow(i, true)).mul(s));
            } else {
                squares += s * s;
            }
        }
        double next = k < svd.s().length() ? svd.s().getDouble(k) : 0;
        return new Approximation(sum, Math.sqrt(squares), next);
        // END SOLUTION
    }
}
