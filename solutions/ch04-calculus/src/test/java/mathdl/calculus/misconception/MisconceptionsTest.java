package mathdl.calculus.misconception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mathdl.calculus.QuadraticFormGradient;
import mathdl.calculus.ReverseModeEngine;
import mathdl.calculus.ReverseModeEngine.Operation;
import mathdl.calculus.ScaledDotProductAttention;
import mathdl.calculus.reference.QuadraticFormGradientReference;
import mathdl.calculus.reference.ReverseModeEngineReference;
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

    /** e = c · (c + a) with c = a · b, in this order of operands, at (2, 3). */
    @Test
    void two_sweeps_through_a_shared_node() {
        assertThat(sweep(new ReverseModeEngineReference(), 1)).containsExactly(48, 28);
        assertThat(sweep(new ReverseModeEngineMisconceptions.Overwritten(), 0)).containsExactly(18, 12);
        assertThat(sweep(new ReverseModeEngineMisconceptions.WithoutSorting(), 0))
                .containsExactly(30, 16);
        assertThat(sweep(new ReverseModeEngineMisconceptions.NothingCleared(), 1))
                .containsExactly(162, 96);
        assertThat(sweep(new ReverseModeEngineMisconceptions.InputsCleared(), 1))
                .containsExactly(114, 68);
    }

    @Test
    void gradients_of_layer_normalization() {
        INDArray x = Nd4j.createFromArray(new double[][] {{1, 1, 3, 3}});
        INDArray gamma = Nd4j.createFromArray(1.0, 2, 1, 1);
        INDArray g = Nd4j.createFromArray(new double[][] {{1, 1, 0, 0}});
        assertThat(new LayerNormBackwardMisconceptions.StatisticsConstant()
                        .backward(x, gamma, 0, g)
                        .x()
                        .toDoubleVector())
                .containsExactly(1, 2, 0, 0);
        assertThat(new LayerNormBackwardMisconceptions.VariancePathLost()
                        .backward(x, gamma, 0, g)
                        .x()
                        .toDoubleVector())
                .containsExactly(0.25, 1.25, -0.75, -0.75);
        assertThat(new LayerNormBackwardMisconceptions.ScaleOutside()
                        .backward(x, gamma, 0, g)
                        .x()
                        .toDoubleVector())
                .containsExactly(0, 0, 0, 0);
    }

    @Test
    void weighted_means_of_values() {
        assertThat(attend(new ScaledDotProductAttentionMisconceptions.NoScale()).getDouble(1))
                .isCloseTo(4.4, SHOWN);
        assertThat(attend(new ScaledDotProductAttentionMisconceptions.ScaledByDimension())
                        .getDouble(1))
                .isCloseTo(5.464102, SHOWN);
        assertThat(attend(new ScaledDotProductAttentionMisconceptions.MaskedLate())
                        .getDouble(0))
                .isCloseTo(4, SHOWN);
        assertThat(attend(new ScaledDotProductAttentionMisconceptions.MaskTransposed())
                        .toDoubleVector())
                .containsExactly(new double[] {6, 4}, SHOWN);
    }

    /** Scores of −2000 in row 0 lie below a mask of −1000, which then hands the second value on. */
    @Test
    void a_mask_that_is_no_infinity() {
        INDArray q = Nd4j.createFromArray(new double[][] {{-2000}, {0}});
        INDArray k = Nd4j.createFromArray(new double[][] {{1}, {1}});
        INDArray v = Nd4j.createFromArray(new double[][] {{8}, {4}});
        assertThat(new ScaledDotProductAttentionMisconceptions.FiniteMask()
                        .attend(q, k, v, true)
                        .toDoubleMatrix())
                .isDeepEqualTo(new double[][] {{4}, {6}});
    }

    /** x₀² x₁ at (1, 2) and h = 1: the second element is asked at x₀ = 0, where f is 0. */
    @Test
    void elements_that_are_not_put_back() {
        INDArray x = Nd4j.createFromArray(1.0, 2);
        assertThat(new CentralDifferenceMisconceptions.NotPutBack()
                        .gradient(at -> at.getDouble(0) * at.getDouble(0) * at.getDouble(1), x, 1)
                        .toDoubleVector())
                .containsExactly(4, 0);
    }

    /** Rosenbrock's curvature in x₀ at (−1.2, 1) and h = ⅛: 400 h² v₀ in place of 400 h² v₀³. */
    @Test
    void a_product_from_columns_of_the_hessian() {
        INDArray product = new HessianVectorProductMisconceptions.ColumnByColumn()
                .product(
                        at -> {
                            double valley = at.getDouble(1) - at.getDouble(0) * at.getDouble(0);
                            return Nd4j.createFromArray(
                                    -2 * (1 - at.getDouble(0)) - 400 * at.getDouble(0) * valley, 200 * valley);
                        },
                        Nd4j.createFromArray(-1.2, 1),
                        Nd4j.createFromArray(2.0, 1),
                        0.125);
        assertThat(product.toDoubleVector()).containsExactly(new double[] {3152.5, 1160}, SHOWN);
    }

    private static double[] sweep(ReverseModeEngine engine, int which) {
        List<Operation> operations =
                List.of(new Operation("multiply", 3, 4), new Operation("multiply", 0, 1), new Operation("add", 3, 0));
        return engine.differentiate(operations, Nd4j.createFromArray(2.0, 3), new int[] {2, 2})
                .jacobian()
                .toDoubleMatrix()[which];
    }

    private static INDArray attend(ScaledDotProductAttention attention) {
        INDArray q = Nd4j.createFromArray(new double[][] {{0, 0, 0, 0}, {2 * Math.log(3), 0, 0, 0}});
        INDArray k = Nd4j.createFromArray(new double[][] {{0, 0, 0, 0}, {1, 0, 0, 0}});
        return attention
                .attend(q, k, Nd4j.createFromArray(new double[][] {{8}, {4}}), true)
                .reshape(2);
    }

    private static double[] of(QuadraticFormGradient gradient) {
        return gradient.gradient(A, X).toDoubleVector();
    }
}
