package mathdl.optimization.reference;

import java.util.List;
import mathdl.optimization.GradientClipping;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.9. The task is in the Javadoc of {@link GradientClipping}. */
public final class GradientClippingReference implements GradientClipping {
    @Override
    public List<INDArray> clip(List<INDArray> gradients, double limit) {
        Preconditions.require(!gradients.isEmpty(), "there are no gradients");
        for (INDArray gradient : gradients) {
            Preconditions.requireFinite(Elements.of(gradient, "a gradient"), "a gradient");
        }
        Preconditions.requirePositive(limit, "limit");

        // BEGIN SOLUTION
        double squares = 0;
        for (INDArray gradient : gradients) {
            INDArray g = gradient.castTo(DataType.DOUBLE);
            squares += g.mul(g).sumNumber().doubleValue();
        }
        double norm = Math.sqrt(squares);
        double factor = norm > limit ? limit / norm : 1;
        return gradients.stream()
                .map(g -> g.castTo(DataType.DOUBLE).mul(factor))
                .toList();
        // END SOLUTION
    }
}
