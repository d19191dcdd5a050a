package mathdl.optimization.student;

import mathdl.optimization.TunedSteps;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.6. The task is in the Javadoc of {@link TunedSteps}. */
public final class TunedStepsAnswer implements TunedSteps {
    @Override
    public Tuning tune(INDArray H) {
        Preconditions.requireFiniteMatrix(H, "H");
        Preconditions.require(H.rows() == H.columns(), "H is not square");

        throw new UnsupportedOperationException("5.6 is not implemented yet");
    }

    @Override
    public int steps(INDArray H, INDArray start, double learningRate, double momentum, double tolerance, int limit) {
        Preconditions.requireFiniteMatrix(H, "H");
        Preconditions.requireFinite(start, "start");
        Preconditions.require(H.rows() == H.columns() && H.rows() == start.length(), "H and start do not fit");
        Preconditions.requirePositive(learningRate, "learningRate");
        Preconditions.require(momentum >= 0 && momentum < 1, "momentum is out of range: " + momentum);
        Preconditions.requirePositive(tolerance, "tolerance");
        Preconditions.require(limit >= 0, "limit is negative: " + limit);

        throw new UnsupportedOperationException("5.6 is not implemented yet");
    }
}
