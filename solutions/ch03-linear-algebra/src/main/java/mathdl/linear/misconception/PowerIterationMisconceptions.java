package mathdl.linear.misconception;

import mathdl.checks.Misconception;
import mathdl.linear.PowerIteration;
import mathdl.linear.reference.PowerIterationReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 3.7 goes wrong. */
public final class PowerIterationMisconceptions {
    private static final PowerIteration RIGHT = new PowerIterationReference();

    private PowerIterationMisconceptions() {}

    @Misconception(
            name = "‖A v‖ in place of the quotient",
            caughtBy = "follows_the_powers",
            hint = "Your eigenvalue is ‖A v‖, which is never negative: it has lost the sign, and the eigenvalue of"
                    + " largest size is negative here. Use vᵀA v.")
    public static final class NormInPlaceOfQuotient implements PowerIteration {
        @Override
        public Estimate iterate(INDArray A, INDArray start, int steps) {
            Estimate right = RIGHT.iterate(A, start, steps);
            INDArray v = right.vector().reshape(start.length(), 1);
            return new Estimate(A.mmul(v).norm2Number().doubleValue(), right.vector());
        }
    }

    @Misconception(
            name = "v is not brought to length 1",
            caughtBy = "follows_the_powers",
            hint = "Your vector grows without end: divide it by its length after each product.")
    public static final class NotNormalized implements PowerIteration {
        @Override
        public Estimate iterate(INDArray A, INDArray start, int steps) {
            Estimate right = RIGHT.iterate(A, start, steps);
            INDArray v = start.reshape(start.length(), 1);
            for (int k = 0; k < steps; k++) {
                v = A.mmul(v);
            }
            return new Estimate(right.eigenvalue(), v.reshape(start.length()));
        }
    }

    @Misconception(
            name = "one step too few",
            caughtBy = "follows_the_powers",
            hint = "You stop one step early: after k steps v has been multiplied k times.")
    public static final class OneStepShort implements PowerIteration {
        @Override
        public Estimate iterate(INDArray A, INDArray start, int steps) {
            RIGHT.iterate(A, start, steps);
            return RIGHT.iterate(A, start, Math.max(0, steps - 1));
        }
    }
}
