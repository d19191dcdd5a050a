package mathdl.calculus.reference;

import mathdl.calculus.HessianVectorProduct;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.7. The task is in the Javadoc of {@link HessianVectorProduct}. */
public final class HessianVectorProductReference implements HessianVectorProduct {
    @Override
    public INDArray product(GradientFunction gradient, INDArray x, INDArray v, double step) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requireFinite(v, "v");
        Preconditions.requireSameShape(x, "x", v, "v");
        Preconditions.requirePositive(step, "step");

        // BEGIN SOLUTION
        INDArray ahead = gradient.gradientAt(x.add(v.mul(step)));
        INDArray behind = gradient.gradientAt(x.sub(v.mul(step)));
        return ahead.sub(behind).div(2 * step);
        // END SOLUTION
    }
}
