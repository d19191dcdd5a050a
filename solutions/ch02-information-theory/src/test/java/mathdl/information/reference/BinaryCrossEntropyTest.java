package mathdl.information.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BinaryCrossEntropyTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void is_the_definition_where_that_does_not_overflow() {
        Random random = new Random(8);
        for (int trial = 0; trial < 500; trial++) {
            double z = 3 * random.nextGaussian();
            double t = random.nextDouble();
            double yes = 1 / (1 + Math.exp(-z));
            double expected = -t * Math.log(yes) - (1 - t) * Math.log(1 - yes);
            // 1 − σ(z) has lost up to 15/ln 2 bits for z up to 15.
            assertThat(loss(z, t)).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void is_the_cross_entropy_of_two_classes() {
        Random random = new Random(9);
        for (int trial = 0; trial < 500; trial++) {
            double z = 30 * random.nextGaussian();
            double t = random.nextDouble();
            double ofTwo = CrossEntropy.withTargets(Draws.vector(0, z), Draws.vector(1 - t, t), Reduction.SUM)
                    .getDouble();
            assertThat(loss(z, t)).isCloseTo(ofTwo, within(1e-13 * (1 + Math.abs(z))));
        }
    }

    @Test
    void grows_linearly_and_vanishes_where_the_sigmoid_is_0_or_1() {
        assertThat(loss(1000, 1)).isZero();
        assertThat(loss(-1000, 1)).isEqualTo(1000);
        assertThat(loss(1000, 0)).isEqualTo(1000);
        assertThat(loss(-1000, 0)).isZero();
        assertThat(loss(1000, 0.25)).isEqualTo(750);
        assertThat(loss(-40, 0)).isCloseTo(Math.exp(-40), within(1e-33));
        assertThat(loss(0, 0.3)).isEqualTo(Math.log(2));
    }

    @Test
    void certainties_cost_nothing_where_they_hold_and_infinity_where_not() {
        assertThat(loss(INFINITY, 1)).isZero();
        assertThat(loss(-INFINITY, 0)).isZero();
        assertThat(loss(INFINITY, 0.99)).isEqualTo(INFINITY);
        assertThat(loss(-INFINITY, 1)).isEqualTo(INFINITY);
    }

    @Test
    void what_does_not_fit_is_refused_by_name() {
        assertThatThrownBy(() -> loss(Double.NaN, 1)).hasMessage("logits have a NaN");
        assertThatThrownBy(() -> loss(1, 1.5)).hasMessage("targets[0] is 1.5, which is not a probability");
        assertThatThrownBy(() -> BinaryCrossEntropy.withLogits(Draws.vector(1, 2), Draws.vector(1), Reduction.MEAN))
                .hasMessage("logits has shape [2] but targets has shape [1]");
    }

    private static double loss(double logit, double target) {
        return BinaryCrossEntropy.withLogits(Draws.vector(logit), Draws.vector(target), Reduction.NONE)
                .getDouble(0);
    }
}
