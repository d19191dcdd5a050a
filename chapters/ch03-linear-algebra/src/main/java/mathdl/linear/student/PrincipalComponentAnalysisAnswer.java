package mathdl.linear.student;

import mathdl.linear.PrincipalComponentAnalysis;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 3.4. The task is in the Javadoc of {@link PrincipalComponentAnalysis}. */
public final class PrincipalComponentAnalysisAnswer implements PrincipalComponentAnalysis {
    @Override
    public Components analyze(INDArray X, int k) {
        Preconditions.requireFiniteMatrix(X, "X");
        int n = X.rows();
        Preconditions.require(k >= 1 && k <= Math.min(n - 1, X.columns()), "there are not " + k + " axes");

        throw new UnsupportedOperationException("3.4 is not implemented yet");
    }
}
