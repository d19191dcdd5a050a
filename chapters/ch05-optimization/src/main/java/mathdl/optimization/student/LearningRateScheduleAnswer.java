package mathdl.optimization.student;

import mathdl.optimization.LearningRateSchedule;
import mathdl.toolkit.Preconditions;

/** Your answer to exercise 5.10. The task is in the Javadoc of {@link LearningRateSchedule}. */
public final class LearningRateScheduleAnswer implements LearningRateSchedule {
    @Override
    public double learningRate(int step, int warmUp, int total, double peak) {
        Preconditions.require(warmUp >= 0 && warmUp < total, "warmUp is out of range: " + warmUp);
        Preconditions.require(step >= 0 && step < total, "step is out of range: " + step);
        Preconditions.requirePositive(peak, "peak");

        throw new UnsupportedOperationException("5.10 is not implemented yet");
    }
}
