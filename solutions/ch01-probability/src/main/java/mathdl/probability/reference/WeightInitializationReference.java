package mathdl.probability.reference;

import mathdl.probability.WeightInitialization;
import mathdl.toolkit.Preconditions;

/** Your answer to exercise 1.8. The task is in the Javadoc of {@link WeightInitialization}. */
public final class WeightInitializationReference implements WeightInitialization {
    @Override
    public double xavier(int fanIn, int fanOut) {
        Preconditions.require(fanIn > 0 && fanOut > 0, "a fan is not positive");

        // BEGIN SOLUTION
        return Math.sqrt(2.0 / (fanIn + fanOut));
        // END SOLUTION
    }

    @Override
    public double he(int fanIn) {
        Preconditions.require(fanIn > 0, "fanIn is not positive: " + fanIn);

        // BEGIN SOLUTION
        return Math.sqrt(2.0 / fanIn);
        // END SOLUTION
    }

    @Override
    public double growth(int width, int layers, double standardDeviation) {
        Preconditions.require(width > 0, "width is not positive: " + width);
        Preconditions.require(layers >= 0, "layers is negative: " + layers);
        Preconditions.requirePositive(standardDeviation, "standardDeviation");

        // BEGIN SOLUTION
        return Math.pow(width * standardDeviation * standardDeviation / 2, layers);
        // END SOLUTION
    }
}
