package mathdl.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLayoutTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "李明, 4", "e\u0301, 1", "🎓, 2", "∞, 1", "'', 0"})
    void measures_the_columns_of_a_terminal(String text, int width) {
        assertThat(TextLayout.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 100})
    void loses_nothing_when_it_wraps_and_never_exceeds_the_width(int width) {
        String text = "the divergence is not symmetric 李明李明 supercalifragilistic x";
        List<String> lines = TextLayout.wrapped(text, width);
        assertThat(lines).allMatch(line -> TextLayout.width(line) <= width);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void breaks_at_blanks_where_there_are_any() {
        assertThat(TextLayout.wrapped("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void keeps_the_indentation_of_a_line_that_fits() {
        assertThat(TextLayout.wrapped("    ^", 9)).containsExactly("    ^");
    }

    @Test
    void clips_to_the_width_with_an_ellipsis() {
        assertThat(TextLayout.clipped("abcdefgh", 6)).isEqualTo("abc...");
        assertThat(TextLayout.clipped("李明李明", 6)).isEqualTo("李...");
        assertThat(TextLayout.clipped("abcdef", 6)).isEqualTo("abcdef");
    }
}
