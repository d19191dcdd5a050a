package mathdl.optimization.student;

import mathdl.optimization.ArmijoLineSearch;
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class ArmijoLineSearchAnswer implements ArmijoLineSearch {
    @Override
    public double stepSize(
            ScalarFunction f, INDArray x, INDArray gradient, double initialStep, double shrink, double share) {
        while (true) {
            f.valueAt(x);
        }
    }
}
