package mathdl.optimization.reference;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.regularization.Regularization;

/** Many steps of our optimizers, and of ND4J's updaters, from the same start. */
final class Runs {
    private Runs() {}

    static <S> INDArray ours(Optimizer<S> optimizer, Objective objective, INDArray start, int steps) {
        INDArray parameters = start;
        S state = optimizer.initialState(start);
        for (int step = 0; step < steps; step++) {
            Optimizer.Step<S> next =
                    optimizer.step(state, parameters, objective.gradient().gradientAt(parameters));
            parameters = next.parameters();
            state = next.state();
        }
        return parameters;
    }

    static INDArray nd4j(IUpdater config, Objective objective, INDArray start, int steps) {
        return nd4j(config, null, objective, start, steps);
    }

    /** With a regularization that comes after the updater, as ND4J's networks apply it; or none. */
    static INDArray nd4j(
            IUpdater config, Regularization regularizationOrNull, Objective objective, INDArray start, int steps) {
        long size = config.stateSize(start.length());
        INDArray memory = size == 0 ? null : Nd4j.zeros(start.dataType(), 1, size);
        GradientUpdater<?> updater = config.instantiate(memory, true);
        INDArray parameters = start.dup();
        for (int step = 0; step < steps; step++) {
            INDArray update = objective.gradient().gradientAt(parameters).reshape(1, start.length());
            updater.applyUpdater(update, step, 0);
            if (regularizationOrNull != null) {
                INDArray row = parameters.reshape(1, start.length());
                regularizationOrNull.apply(row, update, config.getLearningRate(step, 0), step, 0);
            }
            parameters = parameters.sub(update.reshape(start.length()));
        }
        return parameters;
    }
}
