package mathdl.optimization.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.AdaGrad;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.regularization.WeightDecay;

/** Where ND4J's own updaters agree with torch's semantics, and where they are something else. */
class Nd4jUpdatersTest {
    private static final int STEPS = 100;

    @BeforeAll
    static void doublePrecision() {
        Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    }

    @Test
    void sgd_is_the_same() {
        isClose(Sgd.plain(0.001), new org.nd4j.linalg.learning.config.Sgd(0.001), 1e-12);
    }

    @Test
    void nesterovs_is_torchs_nesterov_and_not_heavy_ball() {
        isClose(Sgd.nesterov(0.001, 0.9), new Nesterovs(0.001, 0.9), 1e-12);
        isFar(Sgd.heavyBall(0.001, 0.9), new Nesterovs(0.001, 0.9), 1e-3);
    }

    @Test
    void adam_is_close_for_a_small_epsilon_and_not_for_a_large_one() {
        isClose(new Adam(0.01), new org.nd4j.linalg.learning.config.Adam(0.01, 0.9, 0.999, 1e-8), 1e-7);
        isFar(
                new Adam(0.01, 0.9, 0.999, 0.1, 0),
                new org.nd4j.linalg.learning.config.Adam(0.01, 0.9, 0.999, 0.1),
                1e-3);
    }

    /** ND4J has no AdamW: its weight decay comes after the updater and is decoupled, its L2 before it and is not. */
    @Test
    void adamw_is_adam_with_weight_decay_and_not_with_l2() {
        IUpdater adam = new org.nd4j.linalg.learning.config.Adam(0.01, 0.9, 0.999, 1e-8);
        INDArray start = Objective.vector(-1, 1);
        INDArray decayed = Runs.nd4j(adam, new WeightDecay(0.1, true), Objective.rosenbrock(), start, STEPS);

        INDArray adamW = Runs.ours(new AdamW(0.01, 0.9, 0.999, 1e-8, 0.1), Objective.rosenbrock(), start, STEPS);
        INDArray coupled = Runs.ours(new Adam(0.01, 0.9, 0.999, 1e-8, 0.1), Objective.rosenbrock(), start, STEPS);

        assertThat(adamW.distance2(decayed)).isLessThan(1e-7);
        assertThat(coupled.distance2(decayed)).isGreaterThan(1e-3);
    }

    @Test
    void rmsprop_differs_from_the_first_step_by_where_epsilon_stands() {
        IUpdater theirs = new org.nd4j.linalg.learning.config.RmsProp(0.01, 0.99, 0.1);
        RmsProp ours = new RmsProp(0.01, 0.99, 0.1, 0);
        Objective rosenbrock = Objective.rosenbrock();
        INDArray start = Objective.vector(-1, 1);
        double gap = Runs.ours(ours, rosenbrock, start, 1).distance2(Runs.nd4j(theirs, rosenbrock, start, 1));
        assertThat(gap).isGreaterThan(1e-4);
    }

    @Test
    void adagrad_is_the_same_and_its_epsilon_matters() {
        isClose(new Adagrad(0.1, 1e-2), new AdaGrad(0.1, 1e-2), 1e-8);
        isFar(new Adagrad(0.1, 1e-2), new AdaGrad(0.1, 1e-10), 1e-5);
    }

    private static void isClose(Optimizer<?> ours, IUpdater theirs, double bound) {
        assertThat(gap(ours, theirs)).isCloseTo(0, within(bound));
    }

    private static void isFar(Optimizer<?> ours, IUpdater theirs, double bound) {
        assertThat(gap(ours, theirs)).isGreaterThan(bound);
    }

    private static double gap(Optimizer<?> ours, IUpdater theirs) {
        Objective rosenbrock = Objective.rosenbrock();
        INDArray start = Objective.vector(-1, 1);
        return Runs.ours(ours, rosenbrock, start, STEPS).distance2(Runs.nd4j(theirs, rosenbrock, start, STEPS));
    }
}
