package mathdl.sample.reference;

import mathdl.sample.Mean;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The reference of the sample contract. */
public final class MeanReference implements Mean {
    @Override
    public double of(INDArray x) {
        return x.meanNumber().doubleValue();
    }
}
