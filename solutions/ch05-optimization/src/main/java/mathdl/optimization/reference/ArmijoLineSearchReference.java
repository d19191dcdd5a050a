package mathdl.optimization.reference;

import mathdl.optimization.ArmijoLineSearch;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.5. The task is in the Javadoc of {@link ArmijoLineSearch}. */
public final class ArmijoLineSearchReference implements ArmijoLineSearch {
    @Override
    public double stepSize(
            ScalarFunction f, INDArray x, INDArray gradient, double initialStep, double shrink, double share) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requireFinite(gradient, "gradient");
        Preconditions.requireSameShape(x, "x", gradient, "gradient");
        Preconditions.requirePositive(initialStep, "initialStep");
        Preconditions.require(shrink > 0 && shrink < 1, "shrink is out of range: " + shrink);
        Preconditions.require(share > 0 && share < 1, "share is out of range: " + share);
        double squared = gradient.mul(gradient).sumNumber().doubleValue();
        Preconditions.require(squared > 0, "the gradient is 0");
        Preconditions.requireFinite(squared, "the squared length of the gradient");

        // BEGIN SOLUTION
        double here = f.valueAt(x);
        double t = initialStep;
        // Not "greater than": a step to where f is NaN does not satisfy the condition.
        while (!(f.valueAt(x.sub(gradient.mul(t))) <= here - share * t * squared)) {
            t *= shrink;
        }
        return t;
        // END SOLUTION
    }
}
