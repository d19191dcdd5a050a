package mathdl.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.PlainArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    private static final CheckId CHECK = new CheckId("2.1", "isTheMean");

    private static Inputs inputs() {
        return inputs(Seed.PUBLIC, CHECK);
    }

    private static Inputs inputs(Seed seed, CheckId check) {
        return new Inputs(seed, check, PlainArray.factory());
    }

    /** Computed from SHA-256 by a program in another language; what students meet must never change by accident. */
    @Test
    void bits_of_the_public_seed_are_fixed() {
        RandomBits bits = new RandomBits(Seed.PUBLIC.keyFor(CHECK));
        assertThat(IntStream.range(0, 6).mapToLong(k -> bits.next()))
                .containsExactly(
                        0x10982a38184ee5b4L,
                        0x40eadbdb591e224L,
                        0x76c360cc2dc77c72L,
                        0x19e07fb877e2af73L,
                        0xfb0d4e2f9f62cccbL,
                        0x95c5324acbfe7174L);
    }

    @Test
    void draws_of_the_public_seed_are_fixed() {
        assertThat(inputs().uniforms(3, 0, 1))
                .containsExactly(0.06482185239320482, 0.015848978820549697, 0.46391873345217316);
        assertThat(inputs().uniform(-1, 3)).isEqualTo(-0.7407125904271807);
        Inputs faces = inputs();
        assertThat(IntStream.range(0, 6).map(k -> faces.integer(1, 6))).containsExactly(1, 1, 3, 1, 6, 4);
        assertThat(inputs().normal()).isEqualTo(2.3276894859829493);
        assertThat(inputs().probabilities(3))
                .containsExactly(0.35649826862342987, 0.5314419610810572, 0.11205977029551283);
    }

    @Test
    void the_same_check_and_seed_draw_the_same() {
        assertThat(inputs().uniforms(100, 0, 1)).containsExactly(inputs().uniforms(100, 0, 1));
    }

    @Test
    void another_check_exercise_or_seed_draws_something_else() {
        assertThat(DoubleStream.of(
                        inputs().uniform(0, 1),
                        inputs(Seed.of(2), CHECK).uniform(0, 1),
                        inputs(Seed.PUBLIC, new CheckId("2.3", "isTheMean")).uniform(0, 1),
                        inputs(Seed.PUBLIC, new CheckId("2.1", "isNotNegative")).uniform(0, 1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_draw_repeats_the_one_before() {
        assertThat(Arrays.stream(inputs().uniforms(100_000, 0, 1)).boxed()).doesNotHaveDuplicates();
    }

    @Test
    void uniform_stays_inside_its_bounds() {
        assertThat(Arrays.stream(inputs().uniforms(10_000, -2, 5)).boxed()).allMatch(x -> x > -2 && x < 5);
        assertThat(Arrays.stream(inputs().uniforms(10_000, 0, Double.MIN_NORMAL))
                        .boxed())
                .allMatch(x -> x > 0 && x < Double.MIN_NORMAL);
    }

    @Test
    void whole_numbers_reach_both_ends_and_go_no_further() {
        Inputs inputs = inputs();
        assertThat(IntStream.range(0, 1000).map(k -> inputs.integer(-1, 2)).boxed())
                .containsOnly(-1, 0, 1, 2);
        assertThat(inputs.integer(7, 7)).isEqualTo(7);
    }

    @Test
    void whole_numbers_cover_the_whole_range_of_int() {
        Inputs inputs = inputs();
        int[] all = IntStream.range(0, 1000)
                .map(k -> inputs.integer(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .toArray();
        assertThat(Arrays.stream(all).boxed()).anyMatch(n -> n < -1_000_000_000).anyMatch(n -> n > 1_000_000_000);
        assertThat(IntStream.range(0, 100)
                        .map(k -> inputs.integer(Integer.MAX_VALUE - 1, Integer.MAX_VALUE))
                        .boxed())
                .containsOnly(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 50, 10_000})
    void probabilities_sum_to_one_and_none_is_below_its_floor(int outcomes) {
        double[] p = inputs().probabilities(outcomes);
        assertThat(p).hasSize(outcomes);
        // n roundings of numbers below 1 in the sum, two in each of its terms
        assertThat(Math.abs(Arrays.stream(p).sum() - 1)).isLessThanOrEqualTo(3 * outcomes * Math.ulp(1.0));
        assertThat(Arrays.stream(p).boxed()).allMatch(x -> x >= 0.05 / outcomes && x <= 1);
    }

    @Test
    void probabilities_are_far_from_uniform() {
        double[] p = inputs().probabilities(50);
        assertThat(Arrays.stream(p).max().orElseThrow()).isGreaterThan(2.0 / 50);
        assertThat(Arrays.stream(p).min().orElseThrow()).isLessThan(0.25 / 50);
    }

    @Test
    void arrays_come_from_the_factory_of_the_run() {
        assertThat(ArrayValues.doubles(inputs().vector(1, 2))).containsExactly(1, 2);
        assertThat(inputs().arrays().create(new double[6], 2, 3).shape()).containsExactly(2, 3);
    }

    @Test
    void refuses_what_cannot_be_drawn() {
        Inputs inputs = inputs();
        assertThatThrownBy(() -> inputs.uniform(1, 1)).hasMessage("no interval from 1.0 to 1.0");
        assertThatThrownBy(() -> inputs.uniform(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inputs.uniform(-Double.MAX_VALUE, Double.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inputs.integer(2, 1)).hasMessage("no whole number from 2 to 1");
        assertThatThrownBy(() -> inputs.probabilities(0)).hasMessage("no distribution over 0 outcomes");
    }
}
