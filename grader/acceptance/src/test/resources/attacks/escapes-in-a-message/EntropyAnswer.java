package mathdl.information.student;

import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        throw new IllegalStateException("\u001b[2J\u001b]0;mathdl-attack\u0007\u009b31m\u202e\u2066 \u0000 \ud800 \r\n::error::x");
    }
}
