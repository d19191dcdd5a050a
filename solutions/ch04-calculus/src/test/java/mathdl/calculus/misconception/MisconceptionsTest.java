package mathdl.calculus.misconception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mathdl.calculus.QuadraticFormGradient;
import mathdl.calculus.reference.QuadraticFormGradientReference;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Misconceptions give just the wrong values that their mistakes give by hand. */
class MisconceptionsTest {
    private static final Offset<Double> SHOWN = within(5e-7);
    private static final INDArray A = Nd4j.createFromArray(new double[][] {{1, 2}, {0, 3}});
    private static final INDArray X = Nd4j.createFromArray(1.0, -1.0);

    @Test
    void gradients_of_a_quadratic_form() {
        assertThat(of(new QuadraticFormGradientReference())).containsExactly(0, -4);
        assertThat(of(new QuadraticFormGradientMisconceptions.AsIfSymmetric())).containsExactly(-2, -6);
        assertThat(of(new QuadraticFormGradientMisconceptions.OneSide())).containsExactly(-1, -3);
    }

    @Test
    void elements_of_a_softmax_jacobian() {
        INDArray logits = Nd4j.createFromArray(1.0, 2, 3);
        assertThat(new SoftmaxJacobianMisconceptions.DiagonalOnly()
                        .jacobian(logits)
                        .getDouble(0, 1))
                .isZero();
        assertThat(new SoftmaxJacobianMisconceptions.OffDiagonalSign()
                        .jacobian(logits)
                        .getDouble(0, 1))
                .isCloseTo(0.022033, SHOWN);
    }

    @Test
    void sums_over_a_broadcast() {
        INDArray gradient = Nd4j.createFromArray(new double[][] {{3, 3}, {7, -3}, {1, 3}});
        assertThat(new UnbroadcastMisconceptions.Mean()
                        .sumToShape(gradient, new long[] {2})
                        .getDouble(0))
                .isCloseTo(11.0 / 3, SHOWN);
        assertThat(new UnbroadcastMisconceptions.FirstUse()
                        .sumToShape(gradient, new long[] {2})
                        .toDoubleVector())
                .containsExactly(3, 3);
    }

    @Test
    void gradients_of_batch_normalization() {
        INDArray x = Nd4j.createFromArray(1.0, 2, 4, 7);
        INDArray g = Nd4j.createFromArray(1.0, 0, -1, 2);
        assertThat(new BatchNormBackwardMisconceptions.StatisticsConstant()
                        .backward(x, 2, 0, g)
                        .x()
                        .getDouble(0))
                .isCloseTo(0.872872, SHOWN);
        assertThat(new BatchNormBackwardMisconceptions.VariancePathLost()
                        .backward(x, 2, 0, g)
                        .x()
                        .getDouble(0))
                .isCloseTo(0.436436, SHOWN);
        assertThat(new BatchNormBackwardMisconceptions.UnbiasedVariance()
                        .backward(x, 2, 0, g)
                        .x()
                        .getDouble(0))
                .isCloseTo(0.737931, SHOWN);
    }

    private static double[] of(QuadraticFormGradient gradient) {
        return gradient.gradient(A, X).toDoubleVector();
    }
}
