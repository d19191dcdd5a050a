package mathdl.optimization.student;

import java.util.List;
import mathdl.optimization.GradientClipping;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.9. The task is in the Javadoc of {@link GradientClipping}. */
public final class GradientClippingAnswer implements GradientClipping {
    @Override
    public List<INDArray> clip(List<INDArray> gradients, double limit) {
        Preconditions.require(!gradients.isEmpty(), "there are no gradients");
        for (INDArray gradient : gradients) {
            Preconditions.requireFinite(Elements.of(gradient, "a gradient"), "a gradient");
        }
        Preconditions.requirePositive(limit, "limit");

        throw new UnsupportedOperationException("5.9 is not implemented yet");
    }
}
