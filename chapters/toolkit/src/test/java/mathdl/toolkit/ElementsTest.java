package mathdl.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ElementsTest {
    @Test
    void reads_every_layout_in_row_major_order() {
        long[][] shapes = {{5}, {1}, {3, 4}, {1, 4}, {4, 1}, {2, 3, 4}, {2, 1, 3, 2}};
        for (long[] shape : shapes) {
            Layouts.givesTheSameForAll(Layouts.gaussian(1, shape), x -> Elements.of(x, "x"));
        }
    }

    @Test
    void reads_what_getDouble_gives_index_by_index() {
        INDArray x = Layouts.gaussian(2, 2, 3, 4).permute(2, 0, 1);
        double[] elements = Elements.of(x, "x");
        int next = 0;
        for (long i = 0; i < 4; i++) {
            for (long j = 0; j < 2; j++) {
                for (long k = 0; k < 3; k++) {
                    assertThat(elements[next++]).isEqualTo(x.getDouble(i, j, k));
                }
            }
        }
    }

    @Test
    void reads_a_number_without_axes() {
        assertThat(Elements.of(Nd4j.scalar(2.5), "x")).containsExactly(2.5);
        assertThat(Elements.of(Nd4j.scalar(2.5f), "x")).containsExactly(2.5);
        INDArray point = Layouts.gaussian(3, 3, 3).slice(2).slice(1);
        assertThat(Elements.of(point, "x")).containsExactly(point.getDouble());
    }

    @Test
    void reads_an_axis_that_was_broadcast() {
        INDArray row = Nd4j.createFromArray(new double[][] {{1, 2}});
        assertThat(Elements.of(row.broadcast(2, 2), "x")).containsExactly(1, 2, 1, 2);
    }

    @Test
    void writes_the_dtype_asked_for_whatever_the_default_is() {
        DataType before = Nd4j.defaultFloatingPointType();
        try {
            for (DataType standard : new DataType[] {DataType.FLOAT, DataType.DOUBLE}) {
                Nd4j.setDefaultDataTypes(standard, standard);
                assertThat(Elements.array(new double[] {0.1}, DataType.DOUBLE, 1)
                                .getDouble(0))
                        .isEqualTo(0.1);
                INDArray single = Elements.array(new double[] {0.1}, DataType.FLOAT, 1, 1);
                assertThat(single.dataType()).isEqualTo(DataType.FLOAT);
                assertThat(single.getFloat(0)).isEqualTo(0.1f);
            }
        } finally {
            Nd4j.setDefaultDataTypes(before, before);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INT", "LONG", "BOOL", "HALF", "BFLOAT16", "UBYTE"})
    void refuses_other_dtypes_by_name(DataType type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Elements.of(Nd4j.zeros(2).castTo(type), "p"))
                .withMessageContaining("p has dtype " + type);
    }

    @Test
    void refuses_what_has_no_elements_by_shape() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Elements.of(Nd4j.create(DataType.DOUBLE, 0, 3), "p"))
                .withMessageContaining("p has shape [0, 3]");
    }

    @Test
    void refuses_null_and_closed_arrays_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Elements.of(null, "p"))
                .withMessage("p");
        INDArray closed = Nd4j.createFromArray(1.0, 2.0);
        closed.close();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Elements.of(closed, "p"))
                .withMessage("p was closed");
    }
}
