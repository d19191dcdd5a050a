package mathdl.information.student;

import mathdl.information.SymmetricDivergence;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 2.4. The task is in the Javadoc of {@link SymmetricDivergence}. */
public final class SymmetricDivergenceAnswer implements SymmetricDivergence {
    @Override
    public double jensenShannon(INDArray p, INDArray q) {
        Preconditions.requireProbabilities(p, "p");
        Preconditions.requireProbabilities(q, "q");
        Preconditions.requireSameShape(p, "p", q, "q");

        throw new UnsupportedOperationException("2.4 is not implemented yet");
    }
}
