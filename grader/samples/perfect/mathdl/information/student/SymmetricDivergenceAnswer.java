package mathdl.information.student;

import mathdl.information.SymmetricDivergence;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 2.4. The task is in the Javadoc of {@link SymmetricDivergence}. */
public final class SymmetricDivergenceAnswer implements SymmetricDivergence {
    @Override
    public double jensenShannon(INDArray p, INDArray q) {
        Preconditions.requireProbabilities(p, "p");
        Preconditions.requireProbabilities(q, "q");
        Preconditions.requireSameShape(p, "p", q, "q");

        INDArray mixture = p.castTo(DataType.DOUBLE).add(q).div(2);
        return (relativeEntropy(p, mixture) + relativeEntropy(q, mixture)) / 2;
    }

    private static double relativeEntropy(INDArray p, INDArray m) {
        double sum = 0;
        for (int k = 0; k < p.length(); k++) {
            sum += p.getDouble(k) == 0 ? 0 : p.getDouble(k) * Math.log(p.getDouble(k) / m.getDouble(k));
        }
        return sum;
    }
}
