package mathdl.linear.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import mathdl.toolkit.Elements;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Eigh;
import mathdl.toolkit.linear.Norms;
import mathdl.toolkit.linear.Products;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class PrincipalComponentsTest {
    /** Some hundred roundings of numbers of size 10. */
    private static final double ROUNDINGS = 1e-12;

    @ParameterizedTest
    @CsvSource({"10, 3, 0", "10, 3, 1000", "4, 6, 0", "2, 1, 5"})
    void variances_are_the_eigenvalues_of_the_covariance(int n, int d, double offset) {
        PrincipalComponents pca = PrincipalComponents.of(data(n, d, offset));

        double[] ascending = Elements.of(Decompositions.eigh(pca.covariance()).values(), "values");
        double[] descending = Elements.of(pca.explainedVariance(), "variance");
        for (int i = 0; i < descending.length; i++) {
            // 1000 costs three of the sixteen digits.
            assertThat(descending[i]).isCloseTo(ascending[ascending.length - 1 - i], within(1e-9));
        }
    }

    @Test
    void components_are_eigenvectors_of_the_covariance() {
        PrincipalComponents pca = PrincipalComponents.of(data(20, 4, 0));

        INDArray image = Products.matmul(pca.components(), pca.covariance());
        INDArray scaled = pca.components().mulColumnVector(pca.explainedVariance());

        assertThat(Norms.frobenius(image.sub(scaled))).isLessThan(ROUNDINGS);
    }

    @Test
    void scores_are_uncorrelated_and_have_the_variances() {
        PrincipalComponents pca = PrincipalComponents.of(data(20, 4, 3));

        INDArray scores = pca.scores(4);
        INDArray covariance = Products.matmul(scores.transpose(), scores).div(19);

        assertThat(Norms.frobenius(covariance.sub(Nd4j.diag(pca.explainedVariance()))))
                .isLessThan(ROUNDINGS);
        assertThat(pca.explainedRatio().sumNumber().doubleValue()).isCloseTo(1, within(ROUNDINGS));
    }

    @Test
    void no_direction_has_more_variance_than_the_first() {
        PrincipalComponents pca = PrincipalComponents.of(data(20, 3, 0));
        Eigh eigh = Decompositions.eigh(pca.covariance());
        Random random = new Random(1);

        for (int trial = 0; trial < 100; trial++) {
            double[] direction = random.doubles(3, -1, 1).toArray();
            INDArray v = Nd4j.createFromArray(direction);
            INDArray unit = v.div(Norms.l2(v));
            double variance = Products.matmul(pca.centred(), unit.reshape(3, 1))
                    .norm2Number()
                    .doubleValue();
            assertThat(variance * variance / 19)
                    .isLessThanOrEqualTo(eigh.values().getDouble(2) + ROUNDINGS);
        }
    }

    @Test
    void the_data_may_be_a_column_major_view_and_stays_as_it_was() {
        INDArray wide = data(4, 10, 0);
        INDArray before = wide.dup();
        INDArray view = wide.transpose();

        assertThat(PrincipalComponents.of(view).components())
                .isEqualTo(PrincipalComponents.of(view.dup('c')).components());
        assertThat(wide).isEqualTo(before);
    }

    @Test
    void the_largest_entry_is_positive_and_of_two_the_first() {
        INDArray rows = Nd4j.createFromArray(new double[][] {{-0.8, 0.6}, {0.6, -0.8}, {-0.5, 0.5}, {0, 0}});

        assertThat(PrincipalComponents.withPositiveLargest(rows).toDoubleMatrix())
                .isDeepEqualTo(new double[][] {{0.8, -0.6}, {-0.6, 0.8}, {0.5, -0.5}, {0, 0}});
    }

    @Test
    void one_observation_has_no_variance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrincipalComponents.of(data(1, 3, 0)))
                .withMessage("X has shape [1, 3]; [n, d] with n ≥ 2 is needed");
        assertThatIllegalArgumentException().isThrownBy(() -> PrincipalComponents.of(Nd4j.zeros(DataType.DOUBLE, 3)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void there_are_as_many_components_as_features(int k) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrincipalComponents.of(data(10, 3, 0)).scores(k))
                .withMessage("k is " + k + "; it must be from 1 to 3");
    }

    static INDArray data(int n, int d, double offset) {
        double[] elements =
                new Random(42).doubles((long) n * d, -3, 3).map(x -> x + offset).toArray();
        return Nd4j.createFromArray(elements).reshape(n, d);
    }
}
