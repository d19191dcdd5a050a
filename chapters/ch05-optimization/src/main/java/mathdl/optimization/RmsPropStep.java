package mathdl.optimization;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.12: each axis at its own scale. */
public interface RmsPropStep {
    /**
     * What RMSprop remembers between steps.
     *
     * @param parameters x, shape [n]
     * @param secondMoment v, shape [n]
     */
    record State(INDArray parameters, INDArray secondMoment) {}

    /**
     * The state after one step of RMSprop.
     *
     * <pre>v ← α v + (1 − α) g²
     * x ← x − η g / (√v + ε)</pre>
     *
     * <p>Each element of the gradient is divided by its own usual size, so that steep and flat axes move alike. v starts at 0
     * and nothing corrects it: the first step is η / √(1 − α) long, ten times η at α = 0.99. ε is added to the root, as in
     * PyTorch; others add it below the root, where the same number does far more.
     *
     * <p>Near a minimum the steps do not shrink with the gradient: the division takes its size away. With a constant η the
     * method may end in jumps of about η, where two runs that differ in the last digit part; the first listing of this
     * chapter shows it.
     *
     * <p>Example: with ε = 0 the first step, whatever g ≠ 0 is, has the length η / √(1 − α) along each axis.
     *
     * <p>Source: T. Tieleman and G. Hinton, Neural Networks for Machine Learning, lecture 6.5, 2012.
     *
     * @param state before the step; its arrays are not changed
     * @param gradient g at the state's parameters, shape [n], finite; it is not changed
     * @param learningRate η &gt; 0
     * @param decay α, at least 0 and below 1
     * @param epsilon ε ≥ 0; above 0 where an element of v may stay 0, for 0 / 0 is no step
     * @return the state after it, double precision
     * @throws IllegalArgumentException if the shapes of x, v and g differ, g is not finite, or a hyperparameter is out
     *     of its range
     */
    State step(State state, INDArray gradient, double learningRate, double decay, double epsilon);
}
