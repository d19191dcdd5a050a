package mathdl.judge.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.PlainArray;
import mathdl.fixture.Mixture.Part;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class NumbersTest {
    private static Object doubled(Object answer) {
        return Numbers.map(answer, x -> 2 * x);
    }

    @Test
    void every_number_is_mapped_wherever_it_is() {
        assertThat(doubled(1.5)).isEqualTo(3.0);
        assertThat(doubled(4)).isEqualTo(8);
        assertThat(doubled(4L)).isEqualTo(8L);
        assertThat((double[][]) doubled(new double[][] {{1}, {2, 3}})).isDeepEqualTo(new double[][] {{2}, {4, 6}});
        assertThat(doubled(List.of(1.0, List.of(2)))).isEqualTo(List.of(2.0, List.of(4)));
        Part part = (Part) doubled(new Part("a", 2, new double[] {3}));
        assertThat(part.name()).isEqualTo("a");
        assertThat(part.weight()).isEqualTo(4);
        assertThat(part.values()).containsExactly(6);
    }

    @Test
    void an_array_keeps_its_type_and_shape() {
        INDArray mapped = (INDArray) doubled(PlainArray.of(DataType.FLOAT, new double[] {1, 2}, 2, 1));

        assertThat(mapped.dataType()).isEqualTo(DataType.FLOAT);
        assertThat(mapped.shape()).containsExactly(2, 1);
        assertThat(ArrayValues.doubles(mapped)).containsExactly(2, 4);
    }

    @Test
    void what_holds_no_number_stays() {
        assertThat(doubled("a")).isEqualTo("a");
        assertThat(doubled(true)).isEqualTo(true);
        assertThat(doubled(null)).isNull();
    }

    @Test
    void the_answer_itself_is_not_changed() {
        double[] answer = {1};

        doubled(answer);

        assertThat(answer).containsExactly(1);
    }

    @Test
    void a_shorter_answer_lacks_its_last_element() {
        assertThat((double[]) Numbers.shorter(new double[] {1, 2})).containsExactly(1);
        assertThat(Numbers.shorter(List.of(1, 2))).isEqualTo(List.of(1));
        assertThat(((INDArray) Numbers.shorter(PlainArray.factory().vector(1, 2))).shape())
                .containsExactly(1);
        assertThat(((INDArray) Numbers.shorter(PlainArray.of(DataType.DOUBLE, new double[] {1, 2, 3, 4, 5, 6}, 3, 2)))
                        .shape())
                .containsExactly(2, 2);
        assertThat(Numbers.shorter(1.0)).isEqualTo(1.0);
        assertThat((double[]) Numbers.shorter(new double[0])).isEmpty();
        assertThat(((Part) Numbers.shorter(new Part("a", 2, new double[] {3, 4}))).values())
                .containsExactly(3);
    }

    @Test
    void arrays_are_found_wherever_they_are() {
        INDArray one = PlainArray.factory().vector(1);

        assertThat(Numbers.arrays(one)).containsExactly(one);
        assertThat(Numbers.arrays(List.of(one, List.of(one), 1.0))).containsExactly(one, one);
        assertThat(Numbers.arrays("none")).isEmpty();
    }

    @Test
    void matrices_are_transposed_and_nothing_else() {
        INDArray transposed =
                (INDArray) Numbers.transpose(PlainArray.of(DataType.DOUBLE, new double[] {1, 2, 3, 4, 5, 6}, 2, 3));

        assertThat(transposed.shape()).containsExactly(3, 2);
        assertThat(ArrayValues.doubles(transposed)).containsExactly(1, 4, 2, 5, 3, 6);
        assertThat((double[][]) Numbers.transpose(new double[][] {{1, 2}})).isDeepEqualTo(new double[][] {{1}, {2}});
        assertThat((double[]) Numbers.transpose(new double[] {1, 2})).containsExactly(1, 2);
    }
}
