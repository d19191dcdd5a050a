package mathdl.information.reference;

import mathdl.toolkit.Elements;
import mathdl.toolkit.special.LogSpace;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The toolkit's functions of logits for plain Java arrays. */
final class Logits {
    private Logits() {}

    static double[] logSoftmax(double... logits) {
        return Elements.of(LogSpace.logSoftmax(array(logits), 0), "log-probabilities");
    }

    static double logSumExp(double... logits) {
        return LogSpace.logSumExp(array(logits)).getDouble();
    }

    private static INDArray array(double[] logits) {
        return Elements.array(logits, DataType.DOUBLE, logits.length);
    }
}
