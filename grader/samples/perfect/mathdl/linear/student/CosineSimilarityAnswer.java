package mathdl.linear.student;

import mathdl.linear.CosineSimilarity;
import mathdl.toolkit.Preconditions;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Your answer to exercise 3.1: the cosine of the angle between two vectors. The task is in the Javadoc of
 * {@link CosineSimilarity}.
 */
public final class CosineSimilarityAnswer implements CosineSimilarity {

    @Override
    public double cosineSimilarity(INDArray a, INDArray b) {
        Preconditions.requireFinite(a, "a");
        Preconditions.requireFinite(b, "b");
        Preconditions.requireSameShape(a, "a", b, "b");

        SameDiff sd = SameDiff.create();
        SDVariable first = direction(sd.constant("a", a.castTo(DataType.DOUBLE)));
        SDVariable second = direction(sd.constant("b", b.castTo(DataType.DOUBLE)));
        return first.mul(second).sum().eval().getDouble(0);
    }

    /** v / ‖v‖. Divided by the largest element first, so that no square overflows and not all underflow. */
    private static SDVariable direction(SDVariable v) {
        SameDiff sd = v.getSameDiff();
        SDVariable scaled = v.div(oneIfZero(sd.math().abs(v).max()));
        return scaled.div(oneIfZero(sd.math().sqrt(sd.math().square(scaled).sum())));
    }

    /** The divisor itself, and 1 for 0, so that the zero vector stays zero. */
    private static SDVariable oneIfZero(SDVariable divisor) {
        return divisor.add(divisor.eq(0).castTo(DataType.DOUBLE));
    }
}
