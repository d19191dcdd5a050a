package mathdl.optimization.reference;

import org.nd4j.linalg.api.ndarray.INDArray;

/** The matrix of second derivatives of some f: ℝⁿ → ℝ. Pure: it does not change its argument and keeps no state. */
@FunctionalInterface
public interface HessianFunction {
    /** H[i, j] = ∂²f/∂xᵢ∂xⱼ, of shape [n, n], at a vector x of shape [n]. */
    INDArray hessianAt(INDArray x);
}
