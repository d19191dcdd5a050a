package mathdl.sample;

import org.nd4j.linalg.api.ndarray.INDArray;

/** A contract to try checks on: the mean of a vector. */
@FunctionalInterface
public interface Mean {
    double of(INDArray x);
}
