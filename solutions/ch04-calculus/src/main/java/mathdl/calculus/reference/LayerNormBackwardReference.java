package mathdl.calculus.reference;

import mathdl.calculus.LayerNormBackward;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Your answer to exercise 4.11. The task is in the Javadoc of {@link LayerNormBackward}. */
public final class LayerNormBackwardReference implements LayerNormBackward {
    @Override
    public Gradient backward(INDArray X, INDArray gamma, double epsilon, INDArray outputGradient) {
        Preconditions.requireFiniteMatrix(X, "X");
        Preconditions.requireFinite(gamma, "gamma");
        Preconditions.requireFinite(epsilon, "epsilon");
        Preconditions.requireFiniteMatrix(outputGradient, "outputGradient");
        Preconditions.requireSameShape(X, "X", outputGradient, "outputGradient");
        Preconditions.require(X.columns() == gamma.length(), "X and gamma do not fit");
        Preconditions.require(epsilon >= 0, "epsilon is negative: " + epsilon);
        INDArray spread = X.max(true, 1).sub(X.min(true, 1));
        Preconditions.require(
                epsilon > 0 || spread.minNumber().doubleValue() > 0, "a row has equal elements only, and epsilon is 0");

        // BEGIN SOLUTION
        INDArray x = X.castTo(DataType.DOUBLE);
        INDArray centered = x.subColumnVector(rowMeans(x));
        INDArray deviation = Transforms.sqrt(rowMeans(centered.mul(centered)).add(epsilon));
        INDArray normalized = centered.divColumnVector(deviation);
        INDArray g = outputGradient.castTo(DataType.DOUBLE);
        INDArray h = g.mulRowVector(gamma.castTo(DataType.DOUBLE));
        INDArray byX = h.subColumnVector(rowMeans(h))
                .sub(normalized.mulColumnVector(rowMeans(h.mul(normalized))))
                .divColumnVector(deviation);
        return new Gradient(byX, g.mul(normalized).sum(0), g.sum(0));
        // END SOLUTION
    }

    // BEGIN SOLUTION ONLY
    /** The mean over the features of each example, as a column. */
    private static INDArray rowMeans(INDArray values) {
        return values.sum(true, 1).div(values.columns());
    }
    // END SOLUTION ONLY
}
