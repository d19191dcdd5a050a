package mathdl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mathdl.judge.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    private static final Map<String, Integer> CLASS =
            IntStream.range(0, 23).boxed().collect(Collectors.toMap(i -> "student-" + (i * 7 % 23), i -> i));

    @Test
    void parts_are_the_class_each_submission_once() {
        for (int count = 1; count <= 23; count++) {
            List<String> ids = new ArrayList<>();
            for (int index = 1; index <= count; index++) {
                ids.addAll(new Shard(index, count).of(CLASS).keySet());
            }
            assertThat(ids).containsExactlyInAnyOrderElementsOf(CLASS.keySet());
        }
    }

    @Test
    void parts_differ_by_one_submission_at_most() {
        List<Integer> sizes = IntStream.rangeClosed(1, 5)
                .mapToObj(index -> new Shard(index, 5).of(CLASS).size())
                .toList();
        assertThat(sizes).containsExactly(5, 5, 5, 4, 4);
    }

    @Test
    void a_part_does_not_depend_on_the_order_in_which_the_class_was_read() {
        Shard shard = new Shard(2, 4);
        assertThat(shard.of(new HashMap<>(CLASS))).isEqualTo(shard.of(new TreeMap<>(CLASS).descendingMap()));
    }

    @Test
    void is_read_as_it_is_written() {
        assertThat(Shard.parse("2/4")).isEqualTo(new Shard(2, 4)).hasToString("2/4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2", "2/", "/4", "0/4", "5/4", "-1/4", "2/0", "02/4", "2/4/6", "a/b", "1/9999999999", "２/4"})
    void refuses_what_is_no_part(String text) {
        assertThatThrownBy(() -> Shard.parse(text)).isInstanceOf(BadInput.class).hasMessageContaining("--shard");
    }
}
