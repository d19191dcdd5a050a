package mathdl.toolkit.function;

import org.nd4j.linalg.api.ndarray.INDArray;

/** The gradient ∇f: ℝⁿ → ℝⁿ of some f: ℝⁿ → ℝ. Pure: it does not change its argument and keeps no state. */
@FunctionalInterface
public interface GradientFunction {
    /** ∇f(x), of shape [n], at a vector x of shape [n]. */
    INDArray gradientAt(INDArray x);
}
