package mathdl.toolkit.function;

import org.nd4j.linalg.api.ndarray.INDArray;

/** A function f: ℝⁿ → ℝᵐ. Pure: it does not change its argument and keeps no state. */
@FunctionalInterface
public interface VectorFunction {
    /** f(x), of shape [m], at a vector x of shape [n]. */
    INDArray valueAt(INDArray x);
}
