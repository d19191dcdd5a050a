package mathdl.information.reference;

import mathdl.information.SoftLabelCrossEntropy;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 2.2. The task is in the Javadoc of {@link SoftLabelCrossEntropy}. */
public final class SoftLabelCrossEntropyReference implements SoftLabelCrossEntropy {
    @Override
    public double crossEntropy(INDArray p, INDArray q) {
        Preconditions.requireProbabilities(p, "p");
        Preconditions.requireProbabilities(q, "q");
        Preconditions.requireSameShape(p, "p", q, "q");

        // BEGIN SOLUTION
        double sum = 0;
        for (int k = 0; k < p.length(); k++) {
            sum -= p.getDouble(k) == 0 ? 0 : p.getDouble(k) * Math.log(q.getDouble(k));
        }
        return sum;
        // END SOLUTION
    }
}
