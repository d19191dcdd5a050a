package mathdl.optimization.reference;

import mathdl.optimization.LearningRateSchedule;
import mathdl.toolkit.Preconditions;

/** Your answer to exercise 5.10. The task is in the Javadoc of {@link LearningRateSchedule}. */
public final class LearningRateScheduleReference implements LearningRateSchedule {
    @Override
    public double learningRate(int step, int warmUp, int total, double peak) {
        Preconditions.require(warmUp >= 0 && warmUp < total, "warmUp is out of range: " + warmUp);
        Preconditions.require(step >= 0 && step < total, "step is out of range: " + step);
        Preconditions.requirePositive(peak, "peak");

        // BEGIN SOLUTION
        if (step < warmUp) {
            return peak * (step + 1) / warmUp;
        }
        return peak * (1 + Math.cos(Math.PI * (step - warmUp) / (total - warmUp))) / 2;
        // END SOLUTION
    }
}
