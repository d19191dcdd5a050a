package mathdl.calculus.reference;

import mathdl.calculus.BatchNormBackward;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.8. The task is in the Javadoc of {@link BatchNormBackward}. */
public final class BatchNormBackwardReference implements BatchNormBackward {
    @Override
    public Gradient backward(INDArray x, double gamma, double epsilon, INDArray outputGradient) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requireFinite(gamma, "gamma");
        Preconditions.requireFinite(epsilon, "epsilon");
        Preconditions.requireFinite(outputGradient, "outputGradient");
        Preconditions.requireSameShape(x, "x", outputGradient, "outputGradient");
        Preconditions.require(epsilon >= 0, "epsilon is negative: " + epsilon);
        Preconditions.require(
                epsilon > 0 || x.maxNumber().doubleValue() > x.minNumber().doubleValue(),
                "all inputs are equal, and epsilon is 0");

        // BEGIN SOLUTION
        INDArray centered = x.castTo(DataType.DOUBLE).sub(mean(x));
        double deviation = Math.sqrt(mean(centered.mul(centered)) + epsilon);
        INDArray normalized = centered.div(deviation);
        INDArray g = outputGradient.castTo(DataType.DOUBLE);
        double slope = mean(g.mul(normalized));
        INDArray byX = g.sub(mean(g)).sub(normalized.mul(slope)).mul(gamma / deviation);
        return new Gradient(byX, slope * x.length(), mean(g) * x.length());
        // END SOLUTION
    }

    // BEGIN SOLUTION ONLY
    private static double mean(INDArray values) {
        return values.castTo(DataType.DOUBLE).sumNumber().doubleValue() / values.length();
    }
    // END SOLUTION ONLY
}
