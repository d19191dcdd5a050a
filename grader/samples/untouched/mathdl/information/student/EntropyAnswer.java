package mathdl.information.student;

import mathdl.information.Entropy;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 2.1: the entropy of a distribution. The task is in the Javadoc of {@link Entropy}. */
public final class EntropyAnswer implements Entropy {

    @Override
    public double entropy(INDArray probabilities) {
        Preconditions.requireProbabilities(probabilities, "probabilities");

        throw new UnsupportedOperationException("2.1 is not implemented yet");
    }
}
