package mathdl.calculus;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.5: what a broadcast owes its operand on the way back. */
public interface Unbroadcast {
    /**
     * Brings the gradient by a broadcast array back to the shape that the array had before.
     *
     * <p>In X + b with X of shape [m, n] and b of shape [n], each element of b is used m times. Its gradient is the sum of
     * the gradients of all its uses: whatever was repeated on the way forward is summed on the way back.
     *
     * <p>Shapes broadcast as in NumPy and PyTorch: they are aligned at their last dimensions, missing dimensions count as 1,
     * and a dimension of 1 is repeated.
     *
     * <p>Example: [[1, 2], [3, 4]] brought back to [2] is (4, 6), to [2, 1] it is [[3], [7]], and to [1] it is (10).
     *
     * @param gradient shape [m, n], finite; it is not changed
     * @param shape one or two dimensions that broadcast to [m, n]
     * @return the sums, of that shape, double precision
     * @throws IllegalArgumentException if such a shape does not broadcast to the gradient's, or a number is not finite
     */
    INDArray sumToShape(INDArray gradient, long[] shape);
}
