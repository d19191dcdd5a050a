package mathdl.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @CsvSource({
        "'\u001b[2Jgone', \\u001b[2Jgone",
        "'\u009b31mred', \\u009b31mred",
        "'a\nb', a\\nb",
        "'a\r\nb', a\\r\\nb",
        "'a\tb', a\\tb",
        "'a\u0000b', a\\u0000b",
        "'a\u0007\u007f', a\\u0007\\u007f",
        "'a\u202etxt.exe', a\\u202etxt.exe",
        "'a\u2066b\u2069', a\\u2066b\\u2069",
        "'a\u200bb\u200db\ufeff', a\\u200bb\\u200db\\ufeff",
        "'a\u2028b\u2029', a\\u2028b\\u2029",
        "'a\ue000b', a\\ue000b",
        "'a\ud83d', a\\ud83d",
        "'a\udb40\udc41', a\\u{e0041}"
    })
    void writes_out_what_would_be_obeyed(String text, String shown) {
        assertThat(Visible.line(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KL(p ‖ q) ≥ 0, −Σ p ln p", "Łukasz 李明 محمد 🎓", "e\u0301", "a b\u00a0c", "@|red x|@"})
    void leaves_letters_signs_and_blanks_as_they_are(String text) {
        assertThat(Visible.line(text)).isEqualTo(text);
    }

    @Test
    void never_lets_a_control_character_through() {
        StringBuilder all = new StringBuilder();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            all.appendCodePoint(point);
        }
        assertThat(Visible.line(all.toString()).codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(point -> Character.getType(point) == Character.FORMAT)
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @Test
    void keeps_line_breaks_and_indentation_where_lines_are_wanted() {
        assertThat(Visible.lines("a\n\tb\r\nc\rd\u001b")).containsExactly("a", "    b", "c", "d\\u001b");
    }
}
