package mathdl.calculus.student;

import mathdl.calculus.SoftmaxJacobian;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Your answer to exercise 4.2. The task is in the Javadoc of {@link SoftmaxJacobian}. */
public final class SoftmaxJacobianAnswer implements SoftmaxJacobian {
    @Override
    public INDArray jacobian(INDArray logits) {
        Preconditions.requireFinite(logits, "logits");

        INDArray p = softmax(logits);
        INDArray column = p.reshape(p.length(), 1);
        return Nd4j.diag(p).sub(column.mmul(column.transpose()));
    }

    @Override
    public INDArray vectorJacobianProduct(INDArray logits, INDArray v) {
        Preconditions.requireFinite(logits, "logits");
        Preconditions.requireFinite(v, "v");
        Preconditions.requireSameShape(logits, "logits", v, "v");

        INDArray p = softmax(logits);
        return p.mul(v.sub(p.mul(v).sumNumber().doubleValue()));
    }

    private static INDArray softmax(INDArray logits) {
        INDArray z = logits.castTo(DataType.DOUBLE);
        INDArray e = Transforms.exp(z.sub(z.maxNumber().doubleValue()), true);
        return e.div(e.sumNumber().doubleValue());
    }
}
