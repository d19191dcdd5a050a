package mathdl.optimization.reference;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Stochastic gradient descent with momentum, in the form of {@code torch.optim.SGD}:
 *
 * <pre>
 * g ← g + λ θ
 * v ← μ v + g          (v ← g on the first step)
 * θ ← θ − η v          (Nesterov: θ ← θ − η (g + μ v))
 * </pre>
 *
 * <p>The learning rate stands outside of v, so that changing it acts at once; Polyak's and Sutskever's v contains it.
 * ND4J's {@code Nesterovs} equals the Nesterov form here, and ND4J has none without it. Source: I. Sutskever et al., On
 * the importance of initialization and momentum in deep learning, 2013, equations (3) and (4), with η taken out of v.
 *
 * @param learningRate η, positive
 * @param momentum μ in [0, 1)
 * @param nesterov whether the gradient is taken where momentum is about to lead; needs momentum
 * @param weightDecay λ, coupled: it goes through the momentum like the gradient
 */
public record Sgd(double learningRate, double momentum, boolean nesterov, double weightDecay)
        implements Optimizer<Sgd.State> {

    /**
     * What momentum remembers.
     *
     * @param velocity v, or null before the first step and without momentum
     */
    public record State(INDArray velocity) {}

    public Sgd {
        Hyperparameters.requirePositive("learningRate", learningRate);
        Hyperparameters.requireDecay("momentum", momentum);
        Hyperparameters.requireNotNegative("weightDecay", weightDecay);
        Hyperparameters.require(!nesterov || momentum > 0, "Nesterov's method needs a momentum above 0");
    }

    /** Plain gradient descent. */
    public static Sgd plain(double learningRate) {
        return new Sgd(learningRate, 0, false, 0);
    }

    /** Heavy-ball momentum. */
    public static Sgd heavyBall(double learningRate, double momentum) {
        return new Sgd(learningRate, momentum, false, 0);
    }

    /** Nesterov momentum. */
    public static Sgd nesterov(double learningRate, double momentum) {
        return new Sgd(learningRate, momentum, true, 0);
    }

    @Override
    public State initialState(INDArray parameters) {
        return new State(null);
    }

    @Override
    public Step<State> step(State state, INDArray parameters, INDArray gradient) {
        INDArray g = WeightDecay.coupled(parameters, gradient, weightDecay);
        if (momentum == 0) {
            return new Step<>(parameters.sub(g.mul(learningRate)), state);
        }
        INDArray v = state.velocity() == null
                ? g.dup()
                : state.velocity().mul(momentum).add(g);
        INDArray direction = nesterov ? g.add(v.mul(momentum)) : v;
        return new Step<>(parameters.sub(direction.mul(learningRate)), new State(v));
    }
}
