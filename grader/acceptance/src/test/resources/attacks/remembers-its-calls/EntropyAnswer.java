package mathdl.information.student;

import java.util.ArrayList;
import java.util.List;
import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        SEEN.add(probabilities.toDoubleVector());
        return SEEN.get(0)[0] + SEEN.size();
    }

    private static final List<double[]> SEEN = new ArrayList<>();
}
