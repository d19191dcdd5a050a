package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.NotPositiveDefiniteException;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class MultivariateNormalTest {
    /** Rounding times a condition number below 1000 of the covariances drawn. */
    private static final double ROUNDING = 1e-11;

    private final RandomArguments arguments = RandomArguments.of(7);

    private MultivariateNormal any(int d) {
        return new MultivariateNormal(RandomArguments.vector(arguments.gaussian(d, 2)), arguments.covariance(d));
    }

    private static MultivariateNormal of(double[] mean, double[][] covariance) {
        return new MultivariateNormal(RandomArguments.vector(mean), Nd4j.createFromArray(covariance));
    }

    @Test
    void independent_elements_multiply_their_densities() {
        for (int d = 1; d <= 6; d++) {
            double[] mean = arguments.gaussian(d, 3);
            double[] deviations = arguments.positive(d, 100);
            INDArray covariance = Nd4j.zeros(DataType.DOUBLE, d, d);
            double[] x = arguments.gaussian(d, 3);
            double logProduct = 0;
            double entropy = 0;
            for (int i = 0; i < d; i++) {
                covariance.putScalar(i, i, deviations[i] * deviations[i]);
                Normal normal = new Normal(mean[i], deviations[i]);
                logProduct += normal.logProb(x[i]);
                entropy += normal.entropy();
            }
            MultivariateNormal mvn = new MultivariateNormal(RandomArguments.vector(mean), covariance);
            double logProb = mvn.logProb(RandomArguments.vector(x)).getDouble(0);
            assertThat(logProb).isCloseTo(logProduct, within(1e-13 * (1 + Math.abs(logProduct))));
            assertThat(mvn.entropy()).isCloseTo(entropy, within(1e-13 * d));
        }
    }

    @Test
    void density_in_the_plane_integrates_to_one() {
        MultivariateNormal mvn = of(new double[] {1, -2}, new double[][] {{2, 0.9}, {0.9, 1}});
        double step = 0.1;
        double sum = 0;
        for (double x = -14; x < 16; x += step) {
            double[][] column = new double[260][];
            for (int i = 0; i < column.length; i++) {
                column[i] = new double[] {x, -15 + step * i};
            }
            for (double logProb : mvn.logProb(Nd4j.createFromArray(column)).toDoubleVector()) {
                sum += Math.exp(logProb) * step * step;
            }
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    /** Both x − μ and Σ turned by the orthogonal Q of a random matrix. */
    @Test
    void turning_everything_changes_nothing() {
        for (int d = 2; d <= 6; d++) {
            INDArray q = Decompositions.qr(arguments.matrix(d, d)).Q();
            INDArray sigma = arguments.covariance(d);
            INDArray mean = RandomArguments.vector(arguments.gaussian(d, 1));
            INDArray x = arguments.matrix(4, d);
            INDArray turned = q.mmul(sigma).mmul(q.transpose());
            MultivariateNormal straight = new MultivariateNormal(mean, sigma);
            MultivariateNormal turnedNormal =
                    new MultivariateNormal(q.mmul(mean.reshape(d, 1)).reshape(d), turned);
            assertThat(turnedNormal.logProb(x.mmul(q.transpose())).toDoubleVector())
                    .containsExactly(straight.logProb(x).toDoubleVector(), within(ROUNDING));
            assertThat(turnedNormal.entropy()).isCloseTo(straight.entropy(), within(ROUNDING));
        }
    }

    @Test
    void factor_is_lower_triangular_and_its_square_is_the_covariance() {
        for (int d = 1; d <= 8; d++) {
            INDArray sigma = arguments.covariance(d);
            MultivariateNormal mvn = new MultivariateNormal(Nd4j.zeros(DataType.DOUBLE, d), sigma);
            INDArray factor = mvn.choleskyFactor();
            INDArray square = factor.mmul(factor.transpose());
            double logDeterminant = 0;
            for (int i = 0; i < d; i++) {
                logDeterminant += 2 * Math.log(factor.getDouble(i, i));
                for (int j = 0; j < d; j++) {
                    assertThat(square.getDouble(i, j)).isCloseTo(sigma.getDouble(i, j), within(1e-13 * d));
                    assertThat(j > i ? factor.getDouble(i, j) : 0).isZero();
                }
            }
            assertThat(mvn.logDeterminant()).isCloseTo(logDeterminant, within(1e-14 * d));
        }
    }

    @Test
    void density_is_largest_at_the_mode() {
        MultivariateNormal mvn = any(3);
        double largest = mvn.logProb(mvn.mode()).getDouble(0);
        assertThat(mvn.mahalanobisSquared(mvn.mean()).getDouble(0)).isZero();
        for (int trial = 0; trial < 100; trial++) {
            INDArray beside = mvn.mode().add(RandomArguments.vector(arguments.gaussian(3, 0.1)));
            assertThat(mvn.logProb(beside).getDouble(0)).isLessThan(largest);
        }
    }

    @Test
    void batches_views_and_column_major_arrays_are_taken_point_by_point() {
        MultivariateNormal mvn = any(3);
        INDArray points = arguments.matrix(8, 3);
        double[] expected = new double[8];
        for (int i = 0; i < 8; i++) {
            expected[i] = mvn.logProb(points.getRow(i)).getDouble(0);
        }
        assertThat(mvn.logProb(points).toDoubleVector()).containsExactly(expected);
        assertThat(mvn.logProb(points.dup('f')).toDoubleVector()).containsExactly(expected);
        assertThat(mvn.logProb(points.reshape(2, 4, 3)).shape()).containsExactly(2, 4);
        assertThat(mvn.logProb(points.getRow(0)).rank()).isZero();
        INDArray wide = Nd4j.concat(1, points, points);
        INDArray view = wide.get(NDArrayIndex.all(), NDArrayIndex.interval(3, 6));
        assertThat(mvn.logProb(view).toDoubleVector()).containsExactly(expected);
        assertThat(mvn.logProb(points.castTo(DataType.FLOAT)).dataType()).isEqualTo(DataType.FLOAT);
    }

    @Test
    void nearly_singular_covariance_is_still_one() {
        double small = 1e-9;
        MultivariateNormal mvn = of(new double[2], new double[][] {{1, 1}, {1, 1 + small}});
        // det Σ is small, and 1 + small is rounded by up to 10⁻¹⁶, 10⁻⁷ of it.
        assertThat(mvn.logDeterminant()).isCloseTo(Math.log(small), within(2e-7));
        assertThat(mvn.mahalanobisSquared(RandomArguments.vector(1, 1)).getDouble(0))
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void what_is_no_covariance_is_refused_by_name() {
        assertThatThrownBy(() -> of(new double[2], new double[][] {{1, 0.5}, {0.4, 1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("covariance is not symmetric: [1, 0] is 0.4 but [0, 1] is 0.5");
        assertThatThrownBy(() -> of(new double[2], new double[][] {{1, 2}, {2, 1}}))
                .isInstanceOf(NotPositiveDefiniteException.class);
        assertThatThrownBy(() -> of(new double[3], new double[][] {{1, 0}, {0, 1}}))
                .hasMessageContaining("mean has shape [3] but covariance has shape [2, 2]");
        assertThatThrownBy(() -> of(new double[] {0, Double.NaN}, new double[][] {{1, 0}, {0, 1}}))
                .hasMessageContaining("mean[1] is NaN");
        assertThatThrownBy(() -> any(2).logProb(RandomArguments.vector(1, 2, 3)))
                .hasMessageContaining("x has shape [3]");
        assertThatThrownBy(() -> any(2).logProb(RandomArguments.vector(1, Double.NaN)))
                .hasMessageContaining("x[1] is NaN");
    }
}
