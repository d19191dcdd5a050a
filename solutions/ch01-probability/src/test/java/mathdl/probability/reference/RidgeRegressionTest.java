package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import mathdl.toolkit.linear.Systems;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class RidgeRegressionTest {
    private final RandomArguments arguments = RandomArguments.of(10);
    private final INDArray cases = arguments.matrix(12, 3);
    private final INDArray targets = RandomArguments.vector(arguments.gaussian(12, 2));

    /** Half of it: Xᵀ(X w − y) + λ w. */
    private double[] gradient(INDArray w, double lambda) {
        INDArray residual = cases.mmul(w.reshape(3, 1)).sub(targets.reshape(12, 1));
        return cases.transpose().mmul(residual).reshape(3).add(w.mul(lambda)).toDoubleVector();
    }

    @Test
    void gradient_of_the_objective_is_zero() {
        for (double lambda = 1e-6; lambda < 1e6; lambda *= 10) {
            INDArray w = RidgeRegression.fit(cases, targets, lambda);
            // Rounding of λ w, which stays below Xᵀ y.
            assertThat(gradient(w, lambda)).containsExactly(new double[3], within(1e-11));
        }
    }

    @Test
    void no_penalty_is_least_squares_and_a_large_one_shrinks_to_zero() {
        double[] leastSquares = Systems.leastSquares(cases, targets).x().toDoubleVector();
        assertThat(RidgeRegression.fit(cases, targets, 0).toDoubleVector())
                .containsExactly(leastSquares, within(1e-13));
        double[] pull =
                cases.transpose().mmul(targets.reshape(12, 1)).reshape(3).toDoubleVector();
        double[] shrunk = RidgeRegression.fit(cases, targets, 1e12).toDoubleVector();
        for (int i = 0; i < 3; i++) {
            // (XᵀX + λI)⁻¹ Xᵀy is Xᵀy/λ but for a share of XᵀX/λ.
            assertThat(shrunk[i] * 1e12).isCloseTo(pull[i], within(1e-6));
        }
    }

    @Test
    void more_penalty_never_lengthens_the_weights() {
        double before = Double.POSITIVE_INFINITY;
        for (double lambda = 0.01; lambda < 1e4; lambda *= 3) {
            double norm =
                    RidgeRegression.fit(cases, targets, lambda).norm2Number().doubleValue();
            assertThat(norm).isLessThan(before);
            before = norm;
        }
    }

    @Test
    void equal_columns_share_their_weight() {
        INDArray column = arguments.matrix(12, 1);
        INDArray twice = Nd4j.concat(1, column, column);
        for (double lambda : new double[] {0, 0.5}) {
            double[] w = RidgeRegression.fit(twice, targets, lambda).toDoubleVector();
            assertThat(w[0]).isCloseTo(w[1], within(1e-14));
        }
    }

    @Test
    void column_major_and_single_precision_data_are_taken() {
        double[] w = RidgeRegression.fit(cases, targets, 1).toDoubleVector();
        assertThat(RidgeRegression.fit(cases.dup('f'), targets, 1).toDoubleVector())
                .containsExactly(w);
        INDArray single = RidgeRegression.fit(cases.castTo(DataType.FLOAT), targets.castTo(DataType.FLOAT), 1);
        assertThat(single.dataType()).isEqualTo(DataType.FLOAT);
        // Rounding of the data.
        assertThat(single.castTo(DataType.DOUBLE).toDoubleVector()).containsExactly(w, within(1e-5));
    }

    @Test
    void what_does_not_fit_is_refused_by_name() {
        assertThatThrownBy(() -> RidgeRegression.fit(cases, RandomArguments.vector(1, 2), 1))
                .hasMessageContaining("X has shape [12, 3] and y has shape [2]");
        assertThatThrownBy(() -> RidgeRegression.fit(cases, targets, -1)).hasMessageContaining("lambda is -1.0");
        assertThatThrownBy(() -> RidgeRegression.fit(cases, targets, Double.NaN))
                .hasMessageContaining("lambda is NaN");
        INDArray spoilt = cases.dup();
        spoilt.putScalar(1, 2, Double.NaN);
        assertThatThrownBy(() -> RidgeRegression.fit(spoilt, targets, 1)).hasMessageContaining("X[5] is NaN");
    }
}
