package mathdl.linear.misconception;

import mathdl.checks.Misconception;
import mathdl.linear.ConditionNumber;
import mathdl.linear.reference.ConditionNumberReference;
import mathdl.toolkit.linear.Decompositions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 3.6 goes wrong. */
public final class ConditionNumberMisconceptions {
    private static final ConditionNumber RIGHT = new ConditionNumberReference();

    private ConditionNumberMisconceptions() {}

    @Misconception(
            name = "of AᵀA",
            caughtBy = "is_the_ratio_it_was_drawn_with",
            hint = "Your number is that of AᵀA, whose eigenvalues are squares of the singular values: take"
                    + " the root of the ratio.")
    public static final class Squared implements ConditionNumber {
        @Override
        public double conditionNumber(INDArray A) {
            double right = RIGHT.conditionNumber(A);
            return right * right;
        }
    }

    @Misconception(
            name = "smallest over largest",
            caughtBy = "is_the_ratio_it_was_drawn_with",
            hint = "Your number is below 1: the largest singular value goes on top.")
    public static final class Reciprocal implements ConditionNumber {
        @Override
        public double conditionNumber(INDArray A) {
            return 1 / RIGHT.conditionNumber(A);
        }
    }

    @Misconception(
            name = "the largest singular value alone",
            caughtBy = "is_the_ratio_it_was_drawn_with",
            hint = "Your number grows with A: you did not divide by the smallest singular value.")
    public static final class SpectralNorm implements ConditionNumber {
        @Override
        public double conditionNumber(INDArray A) {
            RIGHT.conditionNumber(A);
            return Decompositions.singularValues(A).getDouble(0);
        }
    }
}
