package mathdl.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mathdl.worker.wire.Messages.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class LayoutsTest {
    private static final Nd4jPort PORT = new Nd4jPort();

    private static INDArray matrix() {
        return Nd4j.createFromArray(1.0, 2, 3, 4, 5, 6).reshape(2, 3);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void no_layout_changes_a_value(Layout layout) {
        INDArray cube = Nd4j.createFromArray(
                        IntStream.range(0, 24).asDoubleStream().toArray())
                .reshape(2, 3, 4);

        assertThat(PORT.doubles(Layouts.apply(layout, matrix()))).isEqualTo(PORT.doubles(matrix()));
        assertThat(PORT.doubles(Layouts.apply(layout, cube))).isEqualTo(PORT.doubles(cube));
        assertThat(PORT.doubles(Layouts.apply(layout, matrix().getRow(1)))).containsExactly(4, 5, 6);
        assertThat(Layouts.apply(layout, Nd4j.scalar(2.0)).getDouble(0)).isEqualTo(2.0);
        assertThat(Layouts.apply(layout, Nd4j.empty(DataType.DOUBLE)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, mode = EnumSource.Mode.EXCLUDE, names = "AS_IS")
    void every_other_layout_is_another_one_in_memory(Layout layout) {
        INDArray other = Layouts.apply(layout, matrix());

        assertThat(other.stride()).isNotEqualTo(matrix().stride());
    }

    /** A record of an answer. */
    public record Pair(INDArray matrix, int count) {}

    @ParameterizedTest
    @EnumSource(value = Layout.class, mode = EnumSource.Mode.EXCLUDE, names = "AS_IS")
    void arrays_in_lists_and_records_are_laid_out_too(Layout layout) throws Exception {
        List<?> answer = (List<?>) Layouts.within(layout, List.of(new Pair(matrix(), 7), "as it is"));

        Pair pair = (Pair) answer.get(0);
        assertThat(pair.matrix().stride()).isNotEqualTo(matrix().stride());
        assertThat(PORT.doubles(pair.matrix())).isEqualTo(PORT.doubles(matrix()));
        assertThat(pair.count()).isEqualTo(7);
        assertThat(answer.get(1)).isEqualTo("as it is");
    }
}
