package mathdl.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mathdl.cli.report.Scores.Bin;
import mathdl.model.report.SubmissionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {
    @Test
    void takes_the_middle_score_of_an_odd_and_the_mean_of_two_of_an_even_number() {
        assertThat(new Scores(List.of(1.0, 2.0, 9.0), 10, 0).median()).isEqualTo("2.0");
        assertThat(new Scores(List.of(1.0, 2.0, 9.0), 10, 0).mean()).isEqualTo("4.0");
        assertThat(new Scores(List.of(1.0, 2.0, 5.0, 9.0), 10, 0).median()).isEqualTo("3.5");
    }

    @Test
    void has_no_mean_of_nothing() {
        Scores none = Scores.of(List.of());
        assertThat(List.of(none.mean(), none.median())).containsOnly("–");
        assertThat(none.histogram()).containsExactly(new Bin(0, 0, 0));
    }

    @Test
    void puts_fractions_into_the_bin_of_the_whole_points_below() {
        assertThat(new Scores(List.of(0.9, 1.0, 1.5, 2.0), 2, 0).histogram())
                .containsExactly(new Bin(0, 0, 1), new Bin(1, 1, 2), new Bin(2, 2, 1));
    }

    @Test
    void leaves_out_a_score_that_a_grader_fault_keeps_open() {
        SubmissionResult faulty = SampleClass.submission("x", SampleClass.passed("2.1"), SampleClass.faulty("2.3"));
        Scores scores = Scores.of(List.of(faulty, SampleClass.submission("y", SampleClass.passed("2.1"))));
        assertThat(scores).isEqualTo(new Scores(List.of(6.0), 12, 1));
        assertThat(Scores.text(faulty)).isEqualTo("6?/12");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 9, 10, 11, 20, 99, 100, 101})
    void puts_every_possible_score_into_exactly_one_bin_of_nearly_equal_width(int max) {
        List<Bin> bins = new Scores(
                        IntStream.rangeClosed(0, max).asDoubleStream().boxed().toList(), max, 0)
                .histogram();
        List<Integer> covered = new ArrayList<>();
        for (Bin bin : bins) {
            IntStream.rangeClosed(bin.from(), bin.to()).forEach(covered::add);
            assertThat(bin.count())
                    .isEqualTo(bin.to() - bin.from() + 1)
                    .isBetween((max + 1) / bins.size(), (max + 1) / bins.size() + 1);
        }
        assertThat(covered)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, max).boxed().toList());
        assertThat(bins).hasSizeLessThanOrEqualTo(10);
    }
}
