package mathdl.probability.student;

import mathdl.probability.WeightInitialization;
import mathdl.toolkit.Preconditions;

/** Your answer to exercise 1.8. The task is in the Javadoc of {@link WeightInitialization}. */
public final class WeightInitializationAnswer implements WeightInitialization {
    @Override
    public double xavier(int fanIn, int fanOut) {
        Preconditions.require(fanIn > 0 && fanOut > 0, "a fan is not positive");

        throw new UnsupportedOperationException("1.8 is not implemented yet");
    }

    @Override
    public double he(int fanIn) {
        Preconditions.require(fanIn > 0, "fanIn is not positive: " + fanIn);

        throw new UnsupportedOperationException("1.8 is not implemented yet");
    }

    @Override
    public double growth(int width, int layers, double standardDeviation) {
        Preconditions.require(width > 0, "width is not positive: " + width);
        Preconditions.require(layers >= 0, "layers is negative: " + layers);
        Preconditions.requirePositive(standardDeviation, "standardDeviation");

        throw new UnsupportedOperationException("1.8 is not implemented yet");
    }
}
