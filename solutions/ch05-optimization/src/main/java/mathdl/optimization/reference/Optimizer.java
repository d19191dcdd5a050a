package mathdl.optimization.reference;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A first-order method that moves parameters θ against the gradient g of a loss. Pure: what it has to remember between
 * steps is in a state that goes in and comes out, and no argument is changed.
 *
 * @param <S> what the method remembers
 */
public interface Optimizer<S> {
    /** The state before the first step, for parameters of this shape. */
    S initialState(INDArray parameters);

    /**
     * One step.
     *
     * @param parameters θ, any shape
     * @param gradient g at θ, of the same shape
     * @return the moved parameters and the state for the next step
     */
    Step<S> step(S state, INDArray parameters, INDArray gradient);

    /** What a step gives. */
    record Step<S>(INDArray parameters, S state) {}
}
