package mathdl.information.student;

import mathdl.information.GaussianKl;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

public final class GaussianKlAnswer implements GaussianKl {

    @Override
    public INDArray klDivergence(
            INDArray mean1, INDArray standardDeviation1, INDArray mean2, INDArray standardDeviation2) {
        Preconditions.requireFinite(mean1, "mean1");
        Preconditions.requirePositive(standardDeviation1, "standardDeviation1");
        Preconditions.requireFinite(mean2, "mean2");
        Preconditions.requirePositive(standardDeviation2, "standardDeviation2");
        Preconditions.requireSameShape(mean1, "mean1", standardDeviation1, "standardDeviation1");
        Preconditions.requireSameShape(mean1, "mean1", mean2, "mean2");
        Preconditions.requireSameShape(mean1, "mean1", standardDeviation2, "standardDeviation2");
        INDArray variance1 = standardDeviation2.mul(standardDeviation2);
        INDArray variance2 = standardDeviation1.mul(standardDeviation1);
        INDArray shift = mean2.sub(mean1);
        return variance1
                .add(shift.mul(shift))
                .div(variance2)
                .sub(1)
                .add(Transforms.log(variance2.div(variance1)))
                .div(2);
    }
}
