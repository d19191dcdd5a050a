package mathdl.calculus.student;

import mathdl.calculus.HessianVectorProduct;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.7. The task is in the Javadoc of {@link HessianVectorProduct}. */
public final class HessianVectorProductAnswer implements HessianVectorProduct {
    @Override
    public INDArray product(GradientFunction gradient, INDArray x, INDArray v, double step) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requireFinite(v, "v");
        Preconditions.requireSameShape(x, "x", v, "v");
        Preconditions.requirePositive(step, "step");

        throw new UnsupportedOperationException("4.7 is not implemented yet");
    }
}
