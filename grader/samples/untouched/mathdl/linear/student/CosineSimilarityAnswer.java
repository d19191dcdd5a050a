package mathdl.linear.student;

import mathdl.linear.CosineSimilarity;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Your answer to exercise 3.1: the cosine of the angle between two vectors. The task is in the Javadoc of
 * {@link CosineSimilarity}.
 */
public final class CosineSimilarityAnswer implements CosineSimilarity {

    @Override
    public double cosineSimilarity(INDArray a, INDArray b) {
        Preconditions.requireFinite(a, "a");
        Preconditions.requireFinite(b, "b");
        Preconditions.requireSameShape(a, "a", b, "b");

        throw new UnsupportedOperationException("3.1 is not implemented yet");
    }
}
