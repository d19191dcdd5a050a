package mathdl.calculus.misconception;

import mathdl.calculus.ScaledDotProductAttention;
import mathdl.calculus.reference.ScaledDotProductAttentionReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Attention, with its parts to be replaced; it refuses what the right answer refuses. */
abstract class PatchedAttention implements ScaledDotProductAttention {
    private static final ScaledDotProductAttention RIGHT = new ScaledDotProductAttentionReference();

    @Override
    public INDArray attend(INDArray Q, INDArray K, INDArray V, boolean causal) {
        RIGHT.attend(Q, K, V, causal);
        return weights(scores(Q, K), causal).mmul(V);
    }

    @Override
    public Gradient vjp(INDArray Q, INDArray K, INDArray V, boolean causal, INDArray outputGradient) {
        RIGHT.vjp(Q, K, V, causal, outputGradient);
        INDArray scores = scores(Q, K);
        INDArray byScores =
                byScores(scores, causal, outputGradient.mmul(V.transpose())).div(scaleBackward(Q.columns()));
        INDArray byV = weights(scores, causal).transpose().mmul(outputGradient);
        return new Gradient(byScores.mmul(K), byScores.transpose().mmul(Q), byV);
    }

    double scale(int d) {
        return Math.sqrt(d);
    }

    double scaleBackward(int d) {
        return scale(d);
    }

    INDArray masked(INDArray scores, boolean causal) {
        INDArray allowed = allowed(scores, causal);
        INDArray masked = scores.dup();
        for (int i = 0; i < scores.rows(); i++) {
            for (int j = 0; j < scores.columns(); j++) {
                if (allowed.getDouble(i, j) == 0) {
                    masked.putScalar(i, j, Double.NEGATIVE_INFINITY);
                }
            }
        }
        return masked;
    }

    INDArray weights(INDArray scores, boolean causal) {
        return softmax(masked(scores, causal));
    }

    INDArray byScores(INDArray scores, boolean causal, INDArray byWeights) {
        return throughSoftmax(weights(scores, causal), byWeights);
    }

    INDArray throughSoftmax(INDArray p, INDArray byWeights) {
        return p.mul(byWeights.subColumnVector(p.mul(byWeights).sum(true, 1)));
    }

    /** 1 where a query may look, 0 elsewhere. */
    static INDArray allowed(INDArray scores, boolean causal) {
        INDArray allowed = Nd4j.onesLike(scores);
        for (int i = 0; causal && i < scores.rows(); i++) {
            for (int j = i + 1; j < scores.columns(); j++) {
                allowed.putScalar(i, j, 0);
            }
        }
        return allowed;
    }

    INDArray softmax(INDArray scores) {
        INDArray e = Transforms.exp(scores.subColumnVector(scores.max(true, 1)), true);
        return e.divColumnVector(e.sum(true, 1));
    }

    private INDArray scores(INDArray Q, INDArray K) {
        return Q.mmul(K.transpose()).div(scale(Q.columns()));
    }
}
