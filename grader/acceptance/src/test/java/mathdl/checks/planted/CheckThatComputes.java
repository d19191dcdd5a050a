package mathdl.checks.planted;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Breaks a rule on purpose: ND4J computes with what may be a submission's value. */
public final class CheckThatComputes {
    private CheckThatComputes() {}

    public static double total(INDArray values) {
        return values.sumNumber().doubleValue();
    }

    public static INDArray fresh() {
        return Nd4j.zeros(1);
    }

    /** Reading by a flat index: that depends on the order of the array. */
    public static double flat(INDArray values) {
        return values.getDouble(0);
    }

    public static long length(INDArray values) {
        return values.length();
    }
}
