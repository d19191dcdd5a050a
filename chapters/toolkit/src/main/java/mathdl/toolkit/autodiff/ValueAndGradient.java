package mathdl.toolkit.autodiff;

import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * f(x) and ∇f(x).
 *
 * @param value f(x)
 * @param gradient for each input, an array of the input's shape
 */
public record ValueAndGradient(double value, Map<String, INDArray> gradient) {
    public ValueAndGradient {
        gradient = Map.copyOf(gradient);
    }
}
