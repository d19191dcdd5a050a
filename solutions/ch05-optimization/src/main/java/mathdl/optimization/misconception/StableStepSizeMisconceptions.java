package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.StableStepSize;
import mathdl.optimization.reference.StableStepSizeReference;
import mathdl.toolkit.linear.Decompositions;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** How exercise 5.1 goes wrong. */
public final class StableStepSizeMisconceptions {
    private static final StableStepSize RIGHT = new StableStepSizeReference();

    private StableStepSizeMisconceptions() {}

    @Misconception(
            name = "1/λmax",
            caughtBy = "is_two_over_the_largest_eigenvalue",
            hint = "Your bound is 1/λmax: a good step, but not the largest stable one. Up to 2/λmax the"
                    + " error still shrinks, from side to side.")
    public static final class OneOverL implements StableStepSize {
        @Override
        public double bound(INDArray A) {
            return RIGHT.bound(A) / 2;
        }

        @Override
        public INDArray descend(INDArray A, INDArray start, double learningRate, int steps) {
            return RIGHT.descend(A, start, learningRate, steps);
        }
    }

    @Misconception(
            name = "2/λmin",
            caughtBy = "is_two_over_the_largest_eigenvalue",
            hint = "You took the smallest eigenvalue: the flattest direction allows long steps, and the"
                    + " steepest one diverges at them.")
    public static final class SmallestEigenvalue implements StableStepSize {
        @Override
        public double bound(INDArray A) {
            RIGHT.bound(A);
            return 2 / Decompositions.eigh(A).values().getDouble(0);
        }

        @Override
        public INDArray descend(INDArray A, INDArray start, double learningRate, int steps) {
            return RIGHT.descend(A, start, learningRate, steps);
        }
    }

    @Misconception(
            name = "the diagonal in place of eigenvalues",
            caughtBy = "is_two_over_the_largest_eigenvalue",
            hint =
                    "You took the largest number on the diagonal, the curvature along an axis. Between the axes the bowl may"
                            + " be steeper: take the largest eigenvalue.")
    public static final class LargestOfDiagonal implements StableStepSize {
        @Override
        public double bound(INDArray A) {
            RIGHT.bound(A);
            return 2 / Nd4j.diag(A).maxNumber().doubleValue();
        }

        @Override
        public INDArray descend(INDArray A, INDArray start, double learningRate, int steps) {
            return RIGHT.descend(A, start, learningRate, steps);
        }
    }

    @Misconception(
            name = "uphill",
            caughtBy = "shrinks_each_part_by_its_factor",
            hint = "You add the gradient: that is ascent. Step against it.")
    public static final class Uphill implements StableStepSize {
        @Override
        public double bound(INDArray A) {
            return RIGHT.bound(A);
        }

        @Override
        public INDArray descend(INDArray A, INDArray start, double learningRate, int steps) {
            RIGHT.descend(A, start, learningRate, steps);
            return RIGHT.descend(A.neg(), start, learningRate, steps);
        }
    }
}
