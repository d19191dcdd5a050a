package mathdl.information.student;

import mathdl.information.CategoricalKl;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class CategoricalKlAnswer implements CategoricalKl {

    @Override
    public double klDivergence(INDArray p, INDArray q) {
        Preconditions.requireProbabilities(p, "p");
        Preconditions.requireProbabilities(q, "q");
        Preconditions.requireSameShape(p, "p", q, "q");
        double divergence = 0;
        for (long i = 0; i < p.length(); i++) {
            double a = p.getDouble(i);
            double b = q.getDouble(i);
            if (a > 0) {
                divergence += a * Math.log(a / b) / Math.log(2);
            }
        }
        return divergence;
    }
}
