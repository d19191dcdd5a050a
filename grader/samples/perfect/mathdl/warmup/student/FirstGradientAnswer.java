package mathdl.warmup.student;

import java.util.Map;
import mathdl.toolkit.Preconditions;
import mathdl.warmup.FirstGradient;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 0.3. The task is in the Javadoc of {@link FirstGradient}. */
public final class FirstGradientAnswer implements FirstGradient {

    @Override
    public INDArray gradient(INDArray x) {
        Preconditions.requireFinite(x, "x");

        SameDiff sd = SameDiff.create();
        SDVariable variable = sd.var("x", x.dup());
        sd.math().sin(variable).sum().markAsLoss();
        return sd.calculateGradients(Map.of(), "x").get("x");
    }
}
