package mathdl.information;

import mathdl.checks.Inputs;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Two distributions over the same outcomes. */
final class CategoricalPair {
    final double[] p;
    final double[] q;

    CategoricalPair(double[] p, double[] q) {
        this.p = p;
        this.q = q;
    }

    /** Far enough apart that the divergence is no rounding, and lopsided enough that its direction shows. */
    static CategoricalPair apart(Inputs inputs, int outcomes) {
        CategoricalPair pair;
        do {
            pair = new CategoricalPair(inputs.probabilities(outcomes), inputs.probabilities(outcomes));
        } while (pair.divergence() < 0.05
                || Math.abs(pair.divergence() - pair.reversed().divergence()) < 0.01);
        return pair;
    }

    CategoricalPair reversed() {
        return new CategoricalPair(q, p);
    }

    /** KL(p‖q) = H(p, q) − H(p) in nats. */
    double divergence() {
        return Discrete.crossEntropy(p, q) - Discrete.entropy(p);
    }

    /** KL(p‖q) as an answer has it. */
    double divergenceBy(CategoricalKl answer, Inputs inputs) {
        INDArray first = inputs.vector(p);
        INDArray second = inputs.vector(q);
        return answer.klDivergence(first, second);
    }
}
