package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.TunedSteps;
import mathdl.optimization.reference.TunedStepsReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** How exercise 5.6 goes wrong. */
public final class TunedStepsMisconceptions {
    private static final TunedSteps RIGHT = new TunedStepsReference();

    private TunedStepsMisconceptions() {}

    @Misconception(
            name = "1/L taken as best",
            caughtBy = "tunes_to_both_ends",
            hint = "Your best step is 1/L. It settles the steepest direction at once, but what counts is the slowest: a"
                    + " longer step helps the flattest direction until both are off by the same factor.")
    public static final class SafeIsBest extends CountsRight {
        @Override
        public Tuning tune(INDArray H) {
            Tuning right = RIGHT.tune(H);
            double kappa = right.conditionNumber();
            return new Tuning(
                    kappa, right.safeStep(), right.safeStep(), 1 - 1 / kappa, right.momentumStep(), right.momentum());
        }
    }

    @Misconception(
            name = "κ without its root in β",
            caughtBy = "tunes_to_both_ends",
            hint =
                    "Your β has κ where √κ belongs. Momentum helps just because the root of the condition number counts: such"
                            + " a β is too near 1, and the ball swings for long.")
    public static final class NoRoots extends CountsRight {
        @Override
        public Tuning tune(INDArray H) {
            Tuning right = RIGHT.tune(H);
            return with(right, right.momentumStep(), right.bestRate() * right.bestRate());
        }
    }

    @Misconception(
            name = "β of Nesterov's method",
            caughtBy = "tunes_to_both_ends",
            hint =
                    "Your β is (√κ − 1)/(√κ + 1). That is √β, what a step leaves of the error, and the β of Nesterov's method;"
                            + " the heavy ball has its square.")
    public static final class NotSquared extends CountsRight {
        @Override
        public Tuning tune(INDArray H) {
            Tuning right = RIGHT.tune(H);
            return with(right, right.momentumStep(), Math.sqrt(right.momentum()));
        }
    }

    @Misconception(
            name = "the diagonal in place of eigenvalues",
            caughtBy = "tunes_to_both_ends",
            hint =
                    "You took the smallest and the largest number on the diagonal, the curvature along the axes. The bowl may"
                            + " be flatter and steeper between them: take eigenvalues.")
    public static final class DiagonalForEigenvalues extends CountsRight {
        @Override
        public Tuning tune(INDArray H) {
            RIGHT.tune(H);
            return RIGHT.tune(Nd4j.diag(Nd4j.diag(H)));
        }
    }

    @Misconception(
            name = "0.9 bolted on",
            caughtBy = "tunes_to_both_ends",
            hint =
                    "You add a momentum of 0.9 to the best step without momentum. Step and momentum belong together: both"
                            + " follow from μ and L.")
    public static final class BoltedOn extends CountsRight {
        @Override
        public Tuning tune(INDArray H) {
            Tuning right = RIGHT.tune(H);
            return with(right, right.bestStep(), 0.9);
        }
    }

    private static TunedSteps.Tuning with(TunedSteps.Tuning right, double momentumStep, double momentum) {
        return new TunedSteps.Tuning(
                right.conditionNumber(), right.safeStep(), right.bestStep(), right.bestRate(), momentumStep, momentum);
    }

    private abstract static class CountsRight implements TunedSteps {
        @Override
        public int steps(
                INDArray H, INDArray start, double learningRate, double momentum, double tolerance, int limit) {
            return RIGHT.steps(H, start, learningRate, momentum, tolerance, limit);
        }
    }
}
