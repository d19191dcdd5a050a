package mathdl.information.student;

import mathdl.information.Entropy;
import mathdl.toolkit.Preconditions;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 2.1: the entropy of a distribution. The task is in the Javadoc of {@link Entropy}. */
public final class EntropyAnswer implements Entropy {

    @Override
    public double entropy(INDArray probabilities) {
        Preconditions.requireProbabilities(probabilities, "probabilities");

        SameDiff sd = SameDiff.create();
        SDVariable p = sd.constant("p", probabilities.castTo(DataType.DOUBLE));
        // 1 where p is 0, so that an impossible outcome contributes 0 · ln 1.
        SDVariable impossible = p.eq(0).castTo(DataType.DOUBLE);
        SDVariable negated = p.mul(sd.math().log(p.add(impossible))).sum();
        // Subtracted from 0, so that a certain outcome has entropy 0 and not -0.
        return negated.rsub(0).eval().getDouble(0);
    }
}
