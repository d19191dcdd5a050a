package mathdl.toolkit.function;

import org.nd4j.linalg.api.ndarray.INDArray;

/** A function f: ℝⁿ → ℝ, such as a loss. Pure: it does not change its argument and keeps no state. */
@FunctionalInterface
public interface ScalarFunction {
    /** f(x) at a vector x of shape [n]. */
    double valueAt(INDArray x);
}
