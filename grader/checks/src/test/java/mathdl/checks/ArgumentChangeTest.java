package mathdl.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mathdl.checks.array.PlainArray;
import org.junit.jupiter.api.Test;

class ArgumentChangeTest {
    @Test
    void names_the_first_place_that_differs() {
        Object before = PlainArray.factory().vector(0.4, 0.6);
        Object later = PlainArray.factory().vector(0.4, 0.7);

        assertThat(ArgumentChange.between("p", before, later)).contains("p[1]: 0.6 became 0.7");
        assertThat(ArgumentChange.between("rows", List.of(new int[] {1}), List.of(new int[] {2})))
                .contains("rows[0][0]: 1 became 2");
    }

    @Test
    void equal_values_are_no_change() {
        double[] nan = {Double.NaN};

        assertThat(ArgumentChange.between("p", nan, nan.clone())).isEmpty();
    }
}
