package mathdl.warmup.misconception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Each misconception gives just the wrong answer that its mistake gives by hand. */
class MisconceptionsTest {
    @Test
    void greetings_go_wrong_in_their_own_ways() {
        assertThat(new GreetingMisconceptions.World().greet("Ada")).isEqualTo("Hello, world!");
        assertThat(new GreetingMisconceptions.Flat().greet("Ada")).isEqualTo("Hello, Ada");
    }

    @Test
    void scaled_columns_go_wrong_in_their_own_ways() {
        INDArray A = Nd4j.createFromArray(new double[][] {{1, 2}, {3, 4}});
        assertThat(new ScaledColumnMisconceptions.Row().scaled(A, 1, 10))
                .isEqualTo(Nd4j.createFromArray(new double[][] {{1, 2}, {30, 40}}));
        assertThat(new ScaledColumnMisconceptions.Everything().scaled(A, 1, 10)).isEqualTo(A.mul(10));
        assertThat(new ScaledColumnMisconceptions.Unchanged().scaled(A, 1, 10)).isEqualTo(A);
    }

    @Test
    void gradients_go_wrong_in_their_own_ways() {
        INDArray x = Nd4j.createFromArray(0.0, 0.0);
        assertThat(new FirstGradientMisconceptions.Value().gradient(x).toDoubleVector())
                .containsExactly(0, 0);
        assertThat(new FirstGradientMisconceptions.Mean().gradient(x).toDoubleVector())
                .containsExactly(0.5, 0.5);
    }
}
