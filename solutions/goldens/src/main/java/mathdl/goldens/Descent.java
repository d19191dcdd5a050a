package mathdl.goldens;

import mathdl.optimization.reference.Objective;
import mathdl.optimization.reference.Optimizer;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An optimizer under way. */
final class Descent<S> {
    private final Optimizer<S> optimizer;
    private final Objective objective;
    private INDArray parameters;
    private S state;
    private double lossBefore = Double.NaN;
    private int done;

    private Descent(Optimizer<S> optimizer, Objective objective, INDArray start) {
        this.optimizer = optimizer;
        this.objective = objective;
        this.parameters = start;
        this.state = optimizer.initialState(start);
    }

    static <S> Descent<S> of(Optimizer<S> optimizer, Objective objective, INDArray start) {
        return new Descent<>(optimizer, objective, start);
    }

    void step() {
        lossBefore = loss();
        Optimizer.Step<S> next =
                optimizer.step(state, parameters, objective.gradient().gradientAt(parameters));
        parameters = next.parameters();
        state = next.state();
        done++;
    }

    int done() {
        return done;
    }

    double lossBefore() {
        return lossBefore;
    }

    double loss() {
        return objective.value().valueAt(parameters);
    }

    double[] parameters() {
        return Elements.of(parameters, "parameters");
    }

    boolean isFinite() {
        for (double parameter : parameters()) {
            if (!Double.isFinite(parameter)) {
                return false;
            }
        }
        return true;
    }
}
