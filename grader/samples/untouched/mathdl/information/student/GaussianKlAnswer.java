package mathdl.information.student;

import mathdl.information.GaussianKl;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Your answer to exercise 2.5: the Kullback–Leibler divergence between two Gaussians, dimension by dimension. The task
 * is in the Javadoc of {@link GaussianKl}.
 */
public final class GaussianKlAnswer implements GaussianKl {

    @Override
    public INDArray klDivergence(
            INDArray mean1, INDArray standardDeviation1, INDArray mean2, INDArray standardDeviation2) {
        Preconditions.requireFinite(mean1, "mean1");
        Preconditions.requirePositive(standardDeviation1, "standardDeviation1");
        Preconditions.requireFinite(mean2, "mean2");
        Preconditions.requirePositive(standardDeviation2, "standardDeviation2");
        Preconditions.requireSameShape(mean1, "mean1", standardDeviation1, "standardDeviation1");
        Preconditions.requireSameShape(mean1, "mean1", mean2, "mean2");
        Preconditions.requireSameShape(mean1, "mean1", standardDeviation2, "standardDeviation2");

        throw new UnsupportedOperationException("2.5 is not implemented yet");
    }
}
