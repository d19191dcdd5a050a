package mathdl.information;

public interface Entropy {
    default double entropy(org.nd4j.linalg.api.ndarray.INDArray probabilities) {
        return 0;
    }
}
