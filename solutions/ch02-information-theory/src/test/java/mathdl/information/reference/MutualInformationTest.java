package mathdl.information.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class MutualInformationTest {
    /** Rounding of some dozens of operations on numbers of size 1. */
    private static final Offset<Double> ROUNDING = within(1e-13);

    @Test
    void is_what_the_entropies_have_in_common_and_the_divergence_from_independence() {
        Draws draws = Draws.of(16);
        for (int trial = 0; trial < 500; trial++) {
            int m = 1 + trial % 4;
            int n = 1 + trial % 5;
            double[] joint = draws.distribution(m * n);
            double[] x = new double[m];
            double[] y = new double[n];
            for (int i = 0; i < joint.length; i++) {
                x[i / n] += joint[i];
                y[i % n] += joint[i];
            }
            double[] product = new double[joint.length];
            Arrays.setAll(product, i -> Math.min(1, x[i / n] * y[i % n]));
            INDArray table = Draws.vector(joint).reshape(m, n);
            double information = MutualInformation.ofJoint(table);
            assertThat(information).isNotNegative().isCloseTo(entropy(x) + entropy(y) - entropy(joint), ROUNDING);
            assertThat(information)
                    .isCloseTo(
                            CategoricalDivergence.klDivergence(Draws.vector(joint), Draws.vector(product)), ROUNDING);
            assertThat(MutualInformation.ofJoint(table.transpose())).isCloseTo(information, ROUNDING);
        }
    }

    @Test
    void is_zero_for_independent_variables_and_the_entropy_for_equal_ones() {
        Draws draws = Draws.of(17);
        for (int trial = 0; trial < 200; trial++) {
            double[] x = draws.distribution(3);
            double[] product = new double[9];
            double[] diagonal = new double[9];
            for (int i = 0; i < 9; i++) {
                product[i] = x[i / 3] * x[i % 3];
                diagonal[i] = i % 4 == 0 ? x[i / 4] : 0;
            }
            assertThat(MutualInformation.ofJoint(Draws.vector(product).reshape(3, 3)))
                    .isBetween(0.0, 1e-15);
            assertThat(MutualInformation.ofJoint(Draws.vector(diagonal).reshape(3, 3)))
                    .isCloseTo(entropy(x), ROUNDING);
        }
    }

    @Test
    void what_is_no_joint_table_is_refused() {
        assertThatThrownBy(() -> MutualInformation.ofJoint(Draws.vector(0.5, 0.5)))
                .hasMessage("joint has shape [2]; a table [m, n] is needed");
        assertThatThrownBy(
                        () -> MutualInformation.ofJoint(Draws.vector(0.5, 0.4).reshape(1, 2)))
                .hasMessageStartingWith("joint sums to 0.9");
    }

    private static double entropy(double[] p) {
        double[] capped = Arrays.stream(p).map(x -> Math.min(1, x)).toArray();
        return ShannonEntropy.nats(Draws.vector(capped));
    }
}
