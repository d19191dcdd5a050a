package mathdl.information.student;

import java.util.concurrent.CountDownLatch;
import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (Exception e) {
            throw EntropyAnswer.<RuntimeException>as(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException as(Exception e) throws E {
        throw (E) e;
    }
}
