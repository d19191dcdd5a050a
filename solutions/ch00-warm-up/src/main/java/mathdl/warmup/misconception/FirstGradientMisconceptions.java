package mathdl.warmup.misconception;

import mathdl.checks.Misconception;
import mathdl.warmup.FirstGradient;
import mathdl.warmup.reference.FirstGradientReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 0.3 goes wrong. */
public final class FirstGradientMisconceptions {
    private static final FirstGradient RIGHT = new FirstGradientReference();

    private FirstGradientMisconceptions() {}

    @Misconception(
            name = "the function in place of its gradient",
            caughtBy = "is_the_slope_of_the_sum",
            hint =
                    "You returned sin(xᵢ): the terms of the sum, not their slopes. Ask SameDiff for the gradient of the sum.")
    public static final class Value implements FirstGradient {
        @Override
        public INDArray gradient(INDArray x) {
            RIGHT.gradient(x);
            return Transforms.sin(x, true);
        }
    }

    @Misconception(
            name = "the gradient of the mean",
            caughtBy = "is_the_slope_of_the_sum",
            hint = "Your gradient is n times too small: you took the mean of the sines. The function is their sum.")
    public static final class Mean implements FirstGradient {
        @Override
        public INDArray gradient(INDArray x) {
            return RIGHT.gradient(x).div(x.length());
        }
    }
}
