package mathdl.optimization;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.13: the capstone, a network of two layers trained from nothing. */
public interface TwoLayerTraining {
    /**
     * The weights and biases of the network; its gradient and its velocity have the same parts.
     *
     * @param w1 W₁, shape [h, n]
     * @param b1 b₁, shape [h]
     * @param w2 W₂, shape [k, h]
     * @param b2 b₂, shape [k]
     */
    record Parameters(INDArray w1, INDArray b1, INDArray w2, INDArray b2) {}

    /**
     * Weights to begin with, from standard normal draws.
     *
     * <pre>W₁ = Z₁ / √n      W₂ = Z₂ / √h      b₁ = 0      b₂ = 0</pre>
     *
     * <p>Scaled so, a unit's input varies about as much as the inputs of the layer do, and tanh is neither flat nor
     * straight. All weights 0 will not do: every hidden unit would get the same gradient, and stay the same for ever.
     *
     * <p>Source: X. Glorot and Y. Bengio, Understanding the difficulty of training deep feedforward neural networks, 2010,
     * section 4.2.1, without the part for the way back.
     *
     * @param z1 Z₁, shape [h, n], finite; it is not changed
     * @param z2 Z₂, shape [k, h], finite; it is not changed
     * @return the parameters, double precision
     * @throws IllegalArgumentException if the shapes do not fit, or a number is not finite
     */
    Parameters initialize(INDArray z1, INDArray z2);

    /**
     * The logits of every row of X.
     *
     * <pre>A = X W₁ᵀ + b₁      H = tanh(A)      logits = H W₂ᵀ + b₂</pre>
     *
     * @param parameters finite; they are not changed
     * @param X rows are examples, shape [N, n], finite; it is not changed
     * @return shape [N, k], double precision
     * @throws IllegalArgumentException if the shapes do not fit, or a number is not finite
     */
    INDArray logits(Parameters parameters, INDArray X);

    /**
     * The mean cross-entropy of the labels under the softmax of the logits, in nats.
     *
     * <pre>L = −(1/N) Σᵢ log softmax(logitsᵢ)[labelᵢ]      log softmax(z)[c] = z_c − log Σⱼ exp(zⱼ)</pre>
     *
     * <p>Logits of 1000 are no reason to overflow: shift each row by its own largest before exp. Nor is a probability that
     * rounds to 0 a reason for an infinite loss: use the formula on the right, and not the logarithm of a softmax.
     *
     * @param parameters finite; they are not changed
     * @param X shape [N, n], N ≥ 1, finite; it is not changed
     * @param labels the class of each row, from 0 to k − 1
     * @return L
     * @throws IllegalArgumentException if the shapes do not fit, a label is none of the classes, or a number is not finite
     */
    double loss(Parameters parameters, INDArray X, int[] labels);

    /**
     * The gradient of the loss, by the chain rule from the loss back to the first layer.
     *
     * <pre>D = (softmax(logits) − onehot(labels)) / N
     * ∂L/∂W₂ = Dᵀ H         ∂L/∂b₂ = Σᵢ Dᵢ
     * B = (D W₂) ⊙ (1 − H²)
     * ∂L/∂W₁ = Bᵀ X         ∂L/∂b₁ = Σᵢ Bᵢ</pre>
     *
     * <p>Logits of 1000 are no reason for NaN here either: the softmax is that of the shifted rows.
     *
     * @param parameters finite; they are not changed
     * @param X shape [N, n], N ≥ 1, finite; it is not changed
     * @param labels the class of each row, from 0 to k − 1
     * @return the derivative by each parameter, in the place of the parameter, double precision
     * @throws IllegalArgumentException as {@link #loss}
     */
    Parameters gradient(Parameters parameters, INDArray X, int[] labels);

    /**
     * The parameters after some steps of gradient descent with momentum on all examples at once.
     *
     * <pre>u ← β u + ∇L(θ)      θ ← θ − α u      from u = 0</pre>
     *
     * <p>No step, no change. On two rings, one within the other, no linear model does much better than log 2 ≈ 0.69; eight
     * hidden units get below 0.1.
     *
     * @param start finite; they are not changed
     * @param X shape [N, n], N ≥ 1, finite; it is not changed
     * @param labels the class of each row, from 0 to k − 1
     * @param steps how many, at least 0
     * @param learningRate α &gt; 0
     * @param momentum β, at least 0 and below 1
     * @return the parameters after the steps, double precision
     * @throws IllegalArgumentException as {@link #loss}, or if a hyperparameter is out of its range
     */
    Parameters train(Parameters start, INDArray X, int[] labels, int steps, double learningRate, double momentum);
}
