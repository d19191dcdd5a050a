package mathdl.optimization.reference;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * RMSprop, in the form of {@code torch.optim.RMSprop}: the gradient in units of its own recent size.
 *
 * <pre>
 * s ← α s + (1 − α) g²
 * u ← μ u + g / (√s + ε)
 * θ ← θ − η u
 * </pre>
 *
 * <p>ND4J's {@code RmsProp} has other defaults (η 0.1, α 0.95), puts ε under the root, starts s at ε and has no
 * momentum. Source: T. Tieleman and G. Hinton, Lecture 6.5 of Neural Networks for Machine Learning, 2012.
 *
 * @param learningRate η, positive
 * @param decay α in [0, 1); torch's default is 0.99
 * @param epsilon ε, not negative; torch's default is 10⁻⁸
 * @param momentum μ in [0, 1)
 */
public record RmsProp(double learningRate, double decay, double epsilon, double momentum)
        implements Optimizer<RmsProp.State> {

    /**
     * What RMSprop remembers, each of the shape of the parameters.
     *
     * @param meanSquare s
     * @param velocity u
     */
    public record State(INDArray meanSquare, INDArray velocity) {}

    public RmsProp {
        Hyperparameters.requirePositive("learningRate", learningRate);
        Hyperparameters.requireDecay("decay", decay);
        Hyperparameters.requireNotNegative("epsilon", epsilon);
        Hyperparameters.requireDecay("momentum", momentum);
    }

    /** With torch's other defaults. */
    public RmsProp(double learningRate) {
        this(learningRate, 0.99, 1e-8, 0);
    }

    @Override
    public State initialState(INDArray parameters) {
        return new State(Nd4j.zerosLike(parameters), Nd4j.zerosLike(parameters));
    }

    @Override
    public Step<State> step(State state, INDArray parameters, INDArray gradient) {
        INDArray s = state.meanSquare().mul(decay).add(gradient.mul(gradient).mul(1 - decay));
        INDArray scaled = gradient.div(Transforms.sqrt(s).add(epsilon));
        INDArray u = momentum == 0 ? scaled : state.velocity().mul(momentum).add(scaled);
        return new Step<>(parameters.sub(u.mul(learningRate)), new State(s, u));
    }
}
