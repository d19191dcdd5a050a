package mathdl.optimization.reference;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Adagrad, in the form of {@code torch.optim.Adagrad}: every parameter has a learning rate of its own, which shrinks
 * with the squares of all its gradients.
 *
 * <pre>
 * s ← s + g²
 * θ ← θ − η g / (√s + ε)
 * </pre>
 *
 * <p>ND4J's {@code AdaGrad} comes to the same. Source: J. Duchi, E. Hazan and Y. Singer, Adaptive subgradient
 * methods, 2011, figure 1 with the diagonal matrix.
 *
 * @param learningRate η, positive
 * @param epsilon ε, not negative; torch's default is 10⁻¹⁰
 */
public record Adagrad(double learningRate, double epsilon) implements Optimizer<Adagrad.State> {

    /**
     * What Adagrad remembers.
     *
     * @param sumOfSquares s, of the shape of the parameters
     */
    public record State(INDArray sumOfSquares) {}

    public Adagrad {
        Hyperparameters.requirePositive("learningRate", learningRate);
        Hyperparameters.requireNotNegative("epsilon", epsilon);
    }

    /** With torch's ε. */
    public Adagrad(double learningRate) {
        this(learningRate, 1e-10);
    }

    @Override
    public State initialState(INDArray parameters) {
        return new State(Nd4j.zerosLike(parameters));
    }

    @Override
    public Step<State> step(State state, INDArray parameters, INDArray gradient) {
        INDArray s = state.sumOfSquares().add(gradient.mul(gradient));
        INDArray update = gradient.div(Transforms.sqrt(s).add(epsilon)).mul(learningRate);
        return new Step<>(parameters.sub(update), new State(s));
    }
}
