package mathdl.calculus;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.2: how each probability moves with each logit. */
public interface SoftmaxJacobian {
    /**
     * The Jacobian of the softmax p(z)ᵢ = exp zᵢ / Σₖ exp zₖ.
     *
     * <pre>Jᵢⱼ = ∂pᵢ/∂zⱼ = pᵢ (δᵢⱼ − pⱼ)</pre>
     *
     * <p>where δᵢⱼ is 1 if i = j and else 0. Each row and each column adds up to 0: probabilities keep their sum, and logits
     * that all grow alike change nothing. The logits may be large; only their differences matter.
     *
     * <p>Example: at (0, 0) every element is ±¼.
     *
     * @param logits z, shape [n], n ≥ 1, finite; it is not changed
     * @return J, shape [n, n], double precision
     * @throws IllegalArgumentException if a logit is not finite
     */
    INDArray jacobian(INDArray logits);

    /**
     * The vector-Jacobian product vᵀJ, as a backward pass needs it: the gradient by the logits of a loss whose gradient by
     * the probabilities is v.
     *
     * <pre>(vᵀJ)ⱼ = pⱼ (vⱼ − Σₖ vₖ pₖ)</pre>
     *
     * <p>No matrix is needed for it: the work grows with n, not with n².
     *
     * @param logits z, shape [n], n ≥ 1, finite; it is not changed
     * @param v shape [n], finite; it is not changed
     * @return vᵀJ, shape [n], double precision
     * @throws IllegalArgumentException if the shapes differ, or a number is not finite
     */
    INDArray vectorJacobianProduct(INDArray logits, INDArray v);
}
