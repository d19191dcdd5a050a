package mathdl.optimization;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.11: a gradient from a part of the data, right on average. */
public interface MiniBatchGradient {
    /**
     * The gradient of the mean squared error of a linear model over a batch of rows.
     *
     * <pre>L(w) = (1/|B|) Σᵢ∈B (xᵢᵀw − yᵢ)²      ∇L(w) = (2/|B|) Σᵢ∈B (xᵢᵀw − yᵢ) xᵢ</pre>
     *
     * <p>If batches have a fixed size and every row is as likely to be in one, this is on average the gradient over all
     * data: it is unbiased. In particular the gradients of the batches of a partition into equal parts have the full
     * gradient as their mean.
     *
     * <p>Example: X = [[1], [2]], y = (0, 0), w = (1): the batch {1} has 8, the full batch 5.
     *
     * <p>Source: L. Bottou, F. Curtis and J. Nocedal, Optimization Methods for Large-Scale Machine Learning, 2018, section 3.
     *
     * @param X shape [n, d], finite; it is not changed
     * @param y shape [n], finite; it is not changed
     * @param w shape [d], finite; it is not changed
     * @param batch indices of rows, at least one, 0 to n − 1; an index that comes twice counts twice
     * @return ∇L(w), shape [d], double precision
     * @throws IllegalArgumentException if the shapes do not fit, the batch is empty, an index is no row, or a number is not
     *     finite
     */
    INDArray gradient(INDArray X, INDArray y, INDArray w, int[] batch);
}
