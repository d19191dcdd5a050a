package mathdl.planted;

import java.util.List;
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Keeps every rule, with every type that a contract may speak. */
public interface Plain {
    State step(State state, ScalarFunction loss, double[][] draws, String name, boolean last, List<Double> rates);

    /** State travels in records. */
    record State(INDArray weights, List<INDArray> moments, long steps, int[] counts) {}
}
