package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.LearningRateSchedule;
import mathdl.optimization.reference.LearningRateScheduleReference;

/** How exercise 5.10 goes wrong. */
public final class LearningRateScheduleMisconceptions {
    private static final LearningRateSchedule RIGHT = new LearningRateScheduleReference();

    private LearningRateScheduleMisconceptions() {}

    @Misconception(
            name = "the first rate is 0",
            caughtBy = "warms_up_in_equal_steps",
            hint = "Your first rate is 0: that step is wasted. Count it as the first of w: (step + 1) / w.")
    public static final class FromZero implements LearningRateSchedule {
        @Override
        public double learningRate(int step, int warmUp, int total, double peak) {
            double right = RIGHT.learningRate(step, warmUp, total, peak);
            return step < warmUp ? peak * step / warmUp : right;
        }
    }

    @Misconception(
            name = "the cosine over all steps",
            caughtBy = "falls_along_half_a_cosine",
            hint = "Your cosine counts the warm-up in: the rate jumps down where it should be at its peak."
                    + " It begins at step w and has total − w steps.")
    public static final class WholeCosine implements LearningRateSchedule {
        @Override
        public double learningRate(int step, int warmUp, int total, double peak) {
            double right = RIGHT.learningRate(step, warmUp, total, peak);
            return step < warmUp ? right : peak * (1 + Math.cos(Math.PI * step / total)) / 2;
        }
    }

    @Misconception(
            name = "a straight line down",
            caughtBy = "falls_along_half_a_cosine",
            hint = "Your rate falls along a straight line. The cosine stays high at first, falls in the"
                    + " middle, and flattens out.")
    public static final class Linear implements LearningRateSchedule {
        @Override
        public double learningRate(int step, int warmUp, int total, double peak) {
            double right = RIGHT.learningRate(step, warmUp, total, peak);
            return step < warmUp ? right : peak * (total - step) / (total - warmUp);
        }
    }

    @Misconception(
            name = "no fall without a warm-up",
            caughtBy = "falls_along_half_a_cosine",
            hint =
                    "Without a warm-up your rate stays at its peak. Then every step belongs to the cosine, from the first on;"
                            + " no division by w is needed there.")
    public static final class PeakForEver implements LearningRateSchedule {
        @Override
        public double learningRate(int step, int warmUp, int total, double peak) {
            double right = RIGHT.learningRate(step, warmUp, total, peak);
            return warmUp == 0 ? peak : right;
        }
    }
}
