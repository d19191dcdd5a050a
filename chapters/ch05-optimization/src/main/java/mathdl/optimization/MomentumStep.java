package mathdl.optimization;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.2: a heavy ball that rolls on. */
public interface MomentumStep {
    /**
     * What the ball remembers between steps.
     *
     * @param parameters x, shape [n]
     * @param velocity u, shape [n]
     */
    record State(INDArray parameters, INDArray velocity) {}

    /**
     * The state after one step of gradient descent with momentum, in PyTorch's convention.
     *
     * <pre>u ← β u + g
     * x ← x − α u                   heavy ball
     * x ← x − α (g + β u)           Nesterov, with the new u</pre>
     *
     * <p>The gradient is added to the velocity whole, not as an average with weight 1 − β: with a steady g the velocity
     * grows to g / (1 − β). Others put α into the velocity; with a constant α that gives the same x.
     *
     * <p>Example: on ½x² from x = 1, with α = 0.1 and β = 0.9, three steps lead to 0.486.
     *
     * <p>Source: B. T. Polyak, Some methods of speeding up the convergence of iteration methods, 1964; I. Sutskever et al.,
     * On the importance of initialization and momentum in deep learning, 2013, section 2.
     *
     * @param state before the step; its arrays are not changed
     * @param gradient g at the state's parameters, shape [n], finite; it is not changed
     * @param learningRate α &gt; 0
     * @param momentum β, at least 0 and below 1
     * @param nesterov whether to look ahead
     * @return the state after it, double precision
     * @throws IllegalArgumentException if the shapes of x, u and g differ, g is not finite, or a hyperparameter is
     *     out of its range
     */
    State step(State state, INDArray gradient, double learningRate, double momentum, boolean nesterov);
}
