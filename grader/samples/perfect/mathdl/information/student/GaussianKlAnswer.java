package mathdl.information.student;

import mathdl.information.GaussianKl;
import mathdl.toolkit.Preconditions;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Your answer to exercise 2.5: the Kullback–Leibler divergence between two Gaussians, dimension by dimension. The task
 * is in the Javadoc of {@link GaussianKl}.
 */
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

        SameDiff sd = SameDiff.create();
        SDVariable mu1 = constant(sd, "mu1", mean1);
        SDVariable sigma1 = constant(sd, "sigma1", standardDeviation1);
        SDVariable mu2 = constant(sd, "mu2", mean2);
        SDVariable sigma2 = constant(sd, "sigma2", standardDeviation2);
        // Measured in units of sigma2, so that no variance overflows before it is divided by the other.
        SDVariable width = sigma1.div(sigma2);
        SDVariable shift = mu1.sub(mu2).div(sigma2);
        SDVariable quadratic = sd.math().square(width).add(sd.math().square(shift));
        return quadratic.sub(1).div(2).sub(sd.math().log(width)).eval();
    }

    private static SDVariable constant(SameDiff sd, String name, INDArray values) {
        return sd.constant(name, values.castTo(DataType.DOUBLE));
    }
}
