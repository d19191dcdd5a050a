package mathdl.probability.misconception;

import mathdl.checks.Misconception;
import mathdl.probability.WeightInitialization;
import mathdl.probability.reference.WeightInitializationReference;

/** How exercise 1.8 goes wrong. */
public final class WeightInitializationMisconceptions {
    private static final WeightInitialization RIGHT = new WeightInitializationReference();

    private WeightInitializationMisconceptions() {}

    @Misconception(
            name = "variances in place of deviations",
            caughtBy = "keeps_the_mean_square",
            hint = "You returned variances: take the root.")
    public static final class Variances implements WeightInitialization {
        @Override
        public double xavier(int fanIn, int fanOut) {
            return Math.pow(RIGHT.xavier(fanIn, fanOut), 2);
        }

        @Override
        public double he(int fanIn) {
            return Math.pow(RIGHT.he(fanIn), 2);
        }

        @Override
        public double growth(int width, int layers, double standardDeviation) {
            return RIGHT.growth(width, layers, standardDeviation);
        }
    }

    @Misconception(
            name = "half of relu is forgotten",
            caughtBy = "keeps_the_mean_square",
            hint = "You forget that relu sets half of its inputs to 0: signals lose half of their mean"
                    + " square in each layer. He puts a factor 2 against it.")
    public static final class ReluForgotten implements WeightInitialization {
        @Override
        public double xavier(int fanIn, int fanOut) {
            return RIGHT.xavier(fanIn, fanOut);
        }

        @Override
        public double he(int fanIn) {
            return RIGHT.he(fanIn) / Math.sqrt(2);
        }

        @Override
        public double growth(int width, int layers, double standardDeviation) {
            return RIGHT.growth(width, layers, standardDeviation) * Math.pow(2, layers);
        }
    }

    @Misconception(
            name = "one layer for all",
            caughtBy = "grows_with_every_layer",
            hint = "Your factor does not depend on the depth: each layer multiplies once more.")
    public static final class OneLayer implements WeightInitialization {
        @Override
        public double xavier(int fanIn, int fanOut) {
            return RIGHT.xavier(fanIn, fanOut);
        }

        @Override
        public double he(int fanIn) {
            return RIGHT.he(fanIn);
        }

        @Override
        public double growth(int width, int layers, double standardDeviation) {
            return RIGHT.growth(width, Math.min(layers, 1), standardDeviation);
        }
    }
}
