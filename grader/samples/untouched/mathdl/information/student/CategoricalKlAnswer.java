package mathdl.information.student;

import mathdl.information.CategoricalKl;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Your answer to exercise 2.3: the Kullback–Leibler divergence between two distributions over the same outcomes. The
 * task is in the Javadoc of {@link CategoricalKl}.
 */
public final class CategoricalKlAnswer implements CategoricalKl {

    @Override
    public double klDivergence(INDArray p, INDArray q) {
        Preconditions.requireProbabilities(p, "p");
        Preconditions.requireProbabilities(q, "q");
        Preconditions.requireSameShape(p, "p", q, "q");

        throw new UnsupportedOperationException("2.3 is not implemented yet");
    }
}
