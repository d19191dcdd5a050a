package mathdl.information.student;

import mathdl.information.CategoricalKl;
import mathdl.toolkit.Preconditions;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Your answer to exercise 2.3: the Kullback–Leibler divergence between two distributions over the same outcomes. The
 * task is in the Javadoc of {@link CategoricalKl}.
 */
public final class CategoricalKlAnswer implements CategoricalKl {

    @Override
    public double klDivergence(INDArray p, INDArray q) {
        Preconditions.requireProbabilities(p, "p");
        Preconditions.requireProbabilities(q, "q");
        Preconditions.requireSameShape(p, "p", q, "q");

        SameDiff sd = SameDiff.create();
        SDVariable truth = sd.constant("p", p.castTo(DataType.DOUBLE));
        SDVariable belief = sd.constant("q", q.castTo(DataType.DOUBLE));
        // 1 where p is 0, so that both logarithms are finite there and the term is 0.
        SDVariable impossible = truth.eq(0).castTo(DataType.DOUBLE);
        // A difference of logarithms: the quotient p / q would overflow for a tiny q.
        SDVariable logRatio = sd.math().log(truth.add(impossible)).sub(sd.math().log(belief.add(impossible)));
        return truth.mul(logRatio).sum().eval().getDouble(0);
    }
}
