package mathdl.optimization;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.9: gradients that are too long, all together. */
public interface GradientClipping {
    /**
     * Gradients of several tensors, scaled down together if they are longer than a limit.
     *
     * <pre>‖g‖ = √(Σₖ ‖gₖ‖²)      gₖ ← gₖ · min(1, limit / ‖g‖)</pre>
     *
     * <p>The norm is that of all tensors as one long vector, so the direction of the whole step stays. Clipping each tensor
     * by itself would turn it. Gradients that are all 0 stay 0. PyTorch adds 10⁻⁶ to the norm; here nothing is added.
     *
     * <p>Example: (3, 4) and (0, 12) have the norm 13; clipped to 1 they are (3/13, 4/13) and (0, 12/13).
     *
     * <p>Source: R. Pascanu, T. Mikolov and Y. Bengio, On the difficulty of training recurrent neural networks, 2013,
     * algorithm 1.
     *
     * @param gradients at least one, of any shapes, finite, and small enough that the sum of their squares is so
     *     too; they are not changed
     * @param limit positive and finite
     * @return arrays of the same shapes, double precision
     * @throws IllegalArgumentException if the list is empty, the limit is not positive, or a number is not finite
     */
    List<INDArray> clip(List<INDArray> gradients, double limit);
}
