package mathdl.warmup.student;

import mathdl.toolkit.Preconditions;
import mathdl.warmup.FirstGradient;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 0.3. The task is in the Javadoc of {@link FirstGradient}. */
public final class FirstGradientAnswer implements FirstGradient {

    @Override
    public INDArray gradient(INDArray x) {
        Preconditions.requireFinite(x, "x");

        throw new UnsupportedOperationException("0.3 is not implemented yet");
    }
}
