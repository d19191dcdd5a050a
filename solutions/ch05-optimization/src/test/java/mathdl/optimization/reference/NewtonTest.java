package mathdl.optimization.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mathdl.toolkit.autodiff.Autodiff;
import mathdl.toolkit.autodiff.Derivatives;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class NewtonTest {
    /** Rounding of a small system of condition about 10³ with numbers about 1. */
    private static final Offset<Double> ROUNDING = within(1e-12);

    private static final Newton ROSENBROCK =
            new Newton(Objective.rosenbrock().gradient(), NewtonTest::rosenbrockHessian);

    @Test
    void solves_any_quadratic_bowl_in_one_step() {
        Random random = new Random(1);
        for (int trial = 0; trial < 50; trial++) {
            int n = 1 + random.nextInt(5);
            INDArray factor = gaussian(random, n, n);
            // AᵀA + I is positive definite with a modest condition.
            INDArray H = factor.transpose().mmul(factor).add(Nd4j.eye(n).castTo(DataType.DOUBLE));
            INDArray lowest = gaussian(random, n, 1);
            Newton newton = new Newton(x -> H.mmul(x.reshape(n, 1).sub(lowest)).reshape(n), x -> H);
            INDArray end = newton.step(gaussian(random, n, 1).reshape(n));
            assertThat(end.toDoubleVector()).containsExactly(lowest.reshape(n).toDoubleVector(), ROUNDING);
        }
    }

    @Test
    void reaches_the_minimum_of_rosenbrock_in_six_steps() {
        INDArray start = Objective.vector(-1.2, 1);
        INDArray end = ROSENBROCK.iterate(start, 6);
        assertThat(Objective.rosenbrock().value().valueAt(end)).isLessThan(1e-19);
        assertThat(start.toDoubleVector()).containsExactly(-1.2, 1);
    }

    /** At (−1, 1) the gradient is (−4, 0) and the Hessian ((802, 400), (400, 200)), so d = (2, −4). */
    @Test
    void may_go_up_on_its_way() {
        INDArray next = ROSENBROCK.step(Objective.vector(-1, 1));
        assertThat(next.toDoubleVector()).containsExactly(new double[] {1, -3}, ROUNDING);
        assertThat(Objective.rosenbrock().value().valueAt(next)).isCloseTo(1600, within(1e-9));
    }

    @Test
    void goes_to_a_saddle_as_to_a_minimum() {
        INDArray H = Nd4j.create(new double[][] {{2, 0}, {0, -2}});
        Newton newton = new Newton(x -> Objective.vector(2 * x.getDouble(0), -2 * x.getDouble(1)), x -> H);
        assertThat(newton.step(Objective.vector(0.5, 0.5)).toDoubleVector()).containsExactly(0, 0);
    }

    /** eˣ − 2x has its minimum at ln 2, where f‴/(2 f″) = ½: an error e becomes about e²/2. */
    @Test
    void doubles_the_number_of_correct_digits() {
        Newton newton = new Newton(
                x -> Objective.vector(Math.exp(x.getDouble(0)) - 2),
                x -> Nd4j.create(new double[][] {{Math.exp(x.getDouble(0))}}));
        INDArray x = Objective.vector(1);
        List<Double> errors = new ArrayList<>();
        for (double error = 1; error > 1e-7; x = newton.step(x)) {
            error = Math.abs(x.getDouble(0) - Math.log(2));
            errors.add(error);
        }
        assertThat(errors).hasSizeBetween(4, 5);
        for (int i = 1; i < errors.size(); i++) {
            // (eᵉ − 1 − e)/eᵉ ÷ e² of the first error 0.31 is 0.45; from there it rises to ½.
            assertThat(errors.get(i) / Math.pow(errors.get(i - 1), 2)).isBetween(0.44, 0.51);
        }
    }

    @Test
    void steps_alike_on_derivatives_by_hand_and_from_a_graph() {
        SameDiff sd = SameDiff.create();
        SDVariable p = sd.placeHolder("p", DataType.DOUBLE, 2);
        SDVariable x = p.get(SDIndex.point(0));
        SDVariable y = p.get(SDIndex.point(1));
        SDVariable rise = y.sub(sd.math().square(x));
        SDVariable f = sd.math().square(x.rsub(1.0)).add(sd.math().square(rise).mul(100.0));
        Derivatives derivatives = Autodiff.of(f, p);
        Newton newton = new Newton(
                at -> derivatives.gradient(Map.of("p", at)).get("p"), at -> derivatives.hessian(Map.of("p", at)));
        INDArray byGraph = Objective.vector(-1.2, 1);
        INDArray byHand = byGraph;
        for (int step = 0; step < 6; step++) {
            byGraph = newton.step(byGraph);
            byHand = ROSENBROCK.step(byHand);
            // The Hessian's condition of about 2500 times rounding, over steps of length up to 4.
            assertThat(byGraph.toDoubleVector()).containsExactly(byHand.toDoubleVector(), within(1e-11));
        }
    }

    @Test
    void a_singular_hessian_is_an_error_that_says_where() {
        Newton newton = new Newton(x -> Objective.vector(1, 2), x -> Nd4j.create(new double[][] {{1, 2}, {2, 4}}));
        assertThatThrownBy(() -> newton.step(Objective.vector(3, 5)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("the Hessian at x = [3.0, 5.0] is singular, so Newton's step is not defined");
    }

    @Test
    void what_does_not_fit_is_refused_by_name() {
        assertThatThrownBy(() -> ROSENBROCK.step(Nd4j.eye(2))).hasMessageContaining("x has shape [2, 2]");
        assertThatThrownBy(() -> ROSENBROCK.step(Objective.vector(Double.NaN, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x contains NaN");
        INDArray H = Nd4j.eye(2).castTo(DataType.DOUBLE);
        assertThatThrownBy(() -> new Newton(x -> Objective.vector(1), x -> H).step(Objective.vector(1, 2)))
                .hasMessage("the gradient has shape [1]; [2] is needed");
        assertThatThrownBy(() -> new Newton(x -> x, x -> x).step(Objective.vector(1, 2)))
                .hasMessage("the Hessian has shape [2]; [2, 2] is needed");
        assertThatThrownBy(() -> new Newton(x -> x.div(0), x -> H).step(Objective.vector(1, 2)))
                .hasMessageContaining("the gradient contains Infinity");
    }

    @Test
    void takes_a_view_and_gives_float_for_float() {
        INDArray wide = Nd4j.create(new double[][] {{-1, 7}, {1, 7}});
        INDArray view = wide.get(NDArrayIndex.all(), NDArrayIndex.point(0));
        assertThat(ROSENBROCK.step(view).toDoubleVector()).containsExactly(new double[] {1, -3}, ROUNDING);
        INDArray single = ROSENBROCK.step(Objective.vector(-1, 1).castTo(DataType.FLOAT));
        assertThat(single.dataType()).isEqualTo(DataType.FLOAT);
        assertThat(single.toFloatVector()).containsExactly(1, -3);
    }

    private static INDArray rosenbrockHessian(INDArray p) {
        double x = p.getDouble(0);
        double y = p.getDouble(1);
        return Nd4j.create(new double[][] {{2 + 1200 * x * x - 400 * y, -400 * x}, {-400 * x, 200}});
    }

    private static INDArray gaussian(Random random, int rows, int columns) {
        double[] elements = new double[rows * columns];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = random.nextGaussian();
        }
        return Nd4j.create(elements, new long[] {rows, columns}, 'c');
    }
}
