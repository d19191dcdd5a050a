package mathdl.calculus.misconception;

import mathdl.checks.Misconception;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 4.12 goes wrong. */
public final class ScaledDotProductAttentionMisconceptions {
    private ScaledDotProductAttentionMisconceptions() {}

    @Misconception(
            name = "no scale",
            caughtBy = "is_a_weighted_mean_of_values",
            hint = "Your scores are Q Kᵀ. Divide them by √d, or they grow with d and softmax has no slope left.")
    public static final class NoScale extends PatchedAttention {
        @Override
        double scale(int d) {
            return 1;
        }
    }

    @Misconception(
            name = "d in place of √d",
            caughtBy = "is_a_weighted_mean_of_values",
            hint = "You divide the scores by d. A sum of d products of random numbers varies by √d: divide by that.")
    public static final class ScaledByDimension extends PatchedAttention {
        @Override
        double scale(int d) {
            return d;
        }
    }

    @Misconception(
            name = "the mask after the softmax",
            caughtBy = "looks_at_no_later_position",
            hint = "You set weights of later positions to 0 after the softmax: what is left no longer sums to 1, and"
                    + " the later keys still count in its denominator. Set their scores to −∞ before the softmax.")
    public static final class MaskedLate extends PatchedAttention {
        @Override
        INDArray weights(INDArray scores, boolean causal) {
            return softmax(scores).mul(allowed(scores, causal));
        }

        @Override
        INDArray byScores(INDArray scores, boolean causal, INDArray byWeights) {
            return throughSoftmax(softmax(scores), byWeights.mul(allowed(scores, causal)));
        }
    }

    @Misconception(
            name = "softmax along the queries",
            caughtBy = "is_a_weighted_mean_of_values",
            hint = "Your weights sum to 1 down the columns, over the queries. Each query shares its own attention out"
                    + " among the keys: the softmax goes along a row.")
    public static final class WrongAxis extends PatchedAttention {
        @Override
        INDArray weights(INDArray scores, boolean causal) {
            return softmax(masked(scores, causal).transpose()).transpose();
        }

        @Override
        INDArray byScores(INDArray scores, boolean causal, INDArray byWeights) {
            INDArray weights = weights(scores, causal);
            return throughSoftmax(weights.transpose(), byWeights.transpose()).transpose();
        }
    }

    @Misconception(
            name = "the mask hides what came before",
            caughtBy = "looks_at_no_later_position",
            hint = "Your mask is transposed: position i looks at i and what comes later. It may look at i and what"
                    + " came before; −∞ belongs where j > i, above the diagonal.")
    public static final class MaskTransposed extends PatchedAttention {
        @Override
        INDArray masked(INDArray scores, boolean causal) {
            return super.masked(scores.transpose(), causal).transpose();
        }
    }

    @Misconception(
            name = "the diagonal of softmax's Jacobian alone",
            caughtBy = "goes_back_along_slopes",
            hint = "On the way back through softmax you take p(1 − p), the diagonal of its Jacobian. Each score moves"
                    + " all weights of its row: subtract the row's sum of P ⊙ ∂L/∂P before you multiply by P.")
    public static final class DiagonalOnly extends PatchedAttention {
        @Override
        INDArray throughSoftmax(INDArray p, INDArray byWeights) {
            return p.mul(p.rsub(1)).mul(byWeights);
        }
    }

    @Misconception(
            name = "the scale is lost on the way back",
            caughtBy = "goes_back_along_slopes",
            hint = "Your gradients by Q and K are √d times too large. The scores were divided by √d; the way back goes"
                    + " through that division too.")
    public static final class ScaleLostBackward extends PatchedAttention {
        @Override
        double scaleBackward(int d) {
            return 1;
        }
    }

    @Misconception(
            name = "exp of the scores themselves",
            caughtBy = "stays_finite_for_large_scores",
            hint = "You take exp of the scores as they are: from about 710 on it overflows, and far below 0 a whole row"
                    + " is 0, so that you divide ∞ by ∞ or 0 by 0. Subtract from each row its largest score first.")
    public static final class NoShift extends PatchedAttention {
        @Override
        INDArray softmax(INDArray scores) {
            INDArray e = Transforms.exp(scores, true);
            return e.divColumnVector(e.sum(true, 1));
        }
    }

    @Misconception(
            name = "one shift for all rows",
            caughtBy = "stays_finite_for_large_scores",
            hint = "You subtract the largest of all scores: a row that lies far below it is 0 after exp, and you divide"
                    + " 0 by 0. Each row has its own largest score.")
    public static final class OneShift extends PatchedAttention {
        @Override
        INDArray softmax(INDArray scores) {
            INDArray e = Transforms.exp(scores.sub(scores.maxNumber().doubleValue()), true);
            return e.divColumnVector(e.sum(true, 1));
        }
    }

    @Misconception(
            name = "a finite number in place of −∞",
            caughtBy = "stays_finite_for_large_scores",
            hint = "Your mask is a finite number, and scores can be lower than it: later positions get all the weight"
                    + " then. Only −∞ is below every score.")
    public static final class FiniteMask extends PatchedAttention {
        @Override
        INDArray masked(INDArray scores, boolean causal) {
            INDArray allowed = allowed(scores, causal);
            return scores.mul(allowed).add(allowed.rsub(1).mul(-1000));
        }
    }
}
