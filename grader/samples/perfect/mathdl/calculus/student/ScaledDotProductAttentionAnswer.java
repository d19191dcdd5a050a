package mathdl.calculus.student;

import mathdl.calculus.ScaledDotProductAttention;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Your answer to exercise 4.12. The task is in the Javadoc of {@link ScaledDotProductAttention}. */
public final class ScaledDotProductAttentionAnswer implements ScaledDotProductAttention {
    @Override
    public INDArray attend(INDArray Q, INDArray K, INDArray V, boolean causal) {
        requireFit(Q, K, V, causal);

        return weights(Q, K, causal).mmul(V.castTo(DataType.DOUBLE));
    }

    @Override
    public Gradient vjp(INDArray Q, INDArray K, INDArray V, boolean causal, INDArray outputGradient) {
        requireFit(Q, K, V, causal);
        Preconditions.requireFiniteMatrix(outputGradient, "outputGradient");
        Preconditions.require(outputGradient.rows() == Q.rows(), "outputGradient and Q do not fit");
        Preconditions.require(outputGradient.columns() == V.columns(), "outputGradient and V do not fit");

        INDArray p = weights(Q, K, causal);
        INDArray g = outputGradient.castTo(DataType.DOUBLE);
        INDArray byP = g.mmul(V.castTo(DataType.DOUBLE).transpose());
        INDArray byS = p.mul(byP.subColumnVector(p.mul(byP).sum(true, 1))).div(Math.sqrt(Q.columns()));
        INDArray byQ = byS.mmul(K.castTo(DataType.DOUBLE));
        INDArray byK = byS.transpose().mmul(Q.castTo(DataType.DOUBLE));
        return new Gradient(byQ, byK, p.transpose().mmul(g));
    }

    private static void requireFit(INDArray Q, INDArray K, INDArray V, boolean causal) {
        Preconditions.requireFiniteMatrix(Q, "Q");
        Preconditions.requireFiniteMatrix(K, "K");
        Preconditions.requireFiniteMatrix(V, "V");
        Preconditions.require(Q.columns() == K.columns(), "Q and K do not fit");
        Preconditions.require(K.rows() == V.rows(), "K and V do not fit");
        Preconditions.require(!causal || Q.rows() == K.rows(), "causal attention needs as many queries as keys");
    }

    /** P: each row a distribution over the keys. */
    private static INDArray weights(INDArray Q, INDArray K, boolean causal) {
        INDArray q = Q.castTo(DataType.DOUBLE);
        INDArray s = q.mmul(K.castTo(DataType.DOUBLE).transpose()).div(Math.sqrt(Q.columns()));
        for (int i = 0; causal && i < s.rows(); i++) {
            for (int j = i + 1; j < s.columns(); j++) {
                s.putScalar(i, j, Double.NEGATIVE_INFINITY);
            }
        }
        INDArray e = Transforms.exp(s.subColumnVector(s.max(true, 1)), true);
        return e.divColumnVector(e.sum(true, 1));
    }
}
