package mathdl.information.student;

import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        double sum = 0;
        for (double p : probabilities.toDoubleVector()) {
            sum -= p > 0 ? p * Math.log(p) : 0;
        }
        return sum * (1 + 1e-9);
    }
}
