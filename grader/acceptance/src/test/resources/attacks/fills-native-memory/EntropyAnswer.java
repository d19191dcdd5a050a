package mathdl.information.student;

import java.util.ArrayList;
import java.util.List;
import mathdl.information.Entropy;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        List<INDArray> all = new ArrayList<>();
        while (true) {
            all.add(Nd4j.createUninitialized(DataType.DOUBLE, 40_000_000));
        }
    }
}
