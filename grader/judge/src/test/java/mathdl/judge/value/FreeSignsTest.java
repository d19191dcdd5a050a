package mathdl.judge.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.PlainArray;
import mathdl.fixture.Frame.Axes;
import org.junit.jupiter.api.Test;

class FreeSignsTest {
    private static final FreeSigns SIGNS = new FreeSigns(Set.of("upright"), Set.of("flat"));
    private static final Axes AXES = axes(new double[][] {{1, 2}, {3, 4}, {5, 6}}, new double[][] {{7, 8}, {9, 10}});
    private static final double[] SECOND_COLUMN_TURNED = {1, -2, 3, -4, 5, -6};
    private static final double[] SECOND_ROW_TURNED = {7, 8, -9, -10};

    private static Axes axes(double[][] upright, double[][] flat) {
        return new Axes(
                PlainArray.factory().matrix(upright), PlainArray.factory().matrix(flat));
    }

    private static void assertHolds(Object axes, double[] upright, double[] flat) {
        assertThat(ArrayValues.doubles(((Axes) axes).upright())).containsExactly(upright);
        assertThat(ArrayValues.doubles(((Axes) axes).flat())).containsExactly(flat);
    }

    @Test
    void a_column_turns_together_with_the_row_of_its_index() {
        assertHolds(SIGNS.turned(AXES, j -> j == 1), SECOND_COLUMN_TURNED, SECOND_ROW_TURNED);
    }

    @Test
    void records_in_lists_are_turned_too() {
        Object turned = SIGNS.turned(List.of(AXES), j -> j == 1);

        assertHolds(((List<?>) turned).get(0), SECOND_COLUMN_TURNED, SECOND_ROW_TURNED);
    }

    @Test
    void what_is_not_named_stays() {
        Object turned = new FreeSigns(Set.of(), Set.of("flat")).turned(AXES, j -> j == 1);

        assertHolds(turned, new double[] {1, 2, 3, 4, 5, 6}, SECOND_ROW_TURNED);
    }

    @Test
    void the_answer_itself_is_not_changed() {
        SIGNS.turned(AXES, j -> true);

        assertHolds(AXES, new double[] {1, 2, 3, 4, 5, 6}, new double[] {7, 8, 9, 10});
    }

    @Test
    void a_turned_answer_is_aligned_back() {
        Axes turned = (Axes) SIGNS.turned(AXES, j -> j == 1);

        assertHolds(SIGNS.aligned(turned, AXES), new double[] {1, 2, 3, 4, 5, 6}, new double[] {7, 8, 9, 10});
        assertHolds(SIGNS.aligned(AXES, turned), SECOND_COLUMN_TURNED, SECOND_ROW_TURNED);
    }

    @Test
    void a_vector_turned_in_one_matrix_alone_stays_so() {
        Axes torn = new Axes(((Axes) SIGNS.turned(AXES, j -> j == 1)).upright(), AXES.flat());

        assertThat(ArrayValues.doubles(((Axes) SIGNS.aligned(torn, AXES)).upright()))
                .isNotEqualTo(ArrayValues.doubles(AXES.upright()));
    }

    @Test
    void other_shapes_are_left_alone() {
        Axes other = axes(new double[][] {{-1, -2}}, new double[][] {{-1}});

        assertHolds(SIGNS.aligned(other, AXES), new double[] {-1, -2}, new double[] {-1});
    }

    @Test
    void names_of_no_matrix_are_told() {
        FreeSigns signs = new FreeSigns(Set.of("upright", "sideways"), Set.of());

        assertThat(signs.missingFrom(List.of(1.0, List.of(AXES)))).containsExactly("sideways");
        assertThat(SIGNS.missingFrom(List.of())).containsExactlyInAnyOrder("upright", "flat");
    }
}
