package mathdl.information.student;

import mathdl.information.Entropy;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {

    @Override
    public double entropy(INDArray probabilities) {
        Preconditions.requireProbabilities(probabilities, "probabilities");
        double entropy = 0;
        for (long i = 0; i < probabilities.length(); i++) {
            double p = probabilities.getDouble(i);
            if (p > 0) {
                entropy -= p * Math.log(p);
            }
        }
        return entropy;
    }
}
