package mathdl.calculus.student;

import mathdl.calculus.ScaledDotProductAttention;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.12. The task is in the Javadoc of {@link ScaledDotProductAttention}. */
public final class ScaledDotProductAttentionAnswer implements ScaledDotProductAttention {
    @Override
    public INDArray attend(INDArray Q, INDArray K, INDArray V, boolean causal) {
        requireFit(Q, K, V, causal);

        throw new UnsupportedOperationException("4.12 is not implemented yet");
    }

    @Override
    public Gradient vjp(INDArray Q, INDArray K, INDArray V, boolean causal, INDArray outputGradient) {
        requireFit(Q, K, V, causal);
        Preconditions.requireFiniteMatrix(outputGradient, "outputGradient");
        Preconditions.require(outputGradient.rows() == Q.rows(), "outputGradient and Q do not fit");
        Preconditions.require(outputGradient.columns() == V.columns(), "outputGradient and V do not fit");

        throw new UnsupportedOperationException("4.12 is not implemented yet");
    }

    private static void requireFit(INDArray Q, INDArray K, INDArray V, boolean causal) {
        Preconditions.requireFiniteMatrix(Q, "Q");
        Preconditions.requireFiniteMatrix(K, "K");
        Preconditions.requireFiniteMatrix(V, "V");
        Preconditions.require(Q.columns() == K.columns(), "Q and K do not fit");
        Preconditions.require(K.rows() == V.rows(), "K and V do not fit");
        Preconditions.require(!causal || Q.rows() == K.rows(), "causal attention needs as many queries as keys");
    }
}
