package mathdl.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import mathdl.model.gradebook.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tplain",
                " =1",
                "\u00a0=1",
                "\uff1d1",
                "-",
                "-1e5",
                "+5",
                "--5"
            })
    void never_begins_as_a_formula(String text) {
        assertThat(Formula.defused(text)).startsWith("'");
        assertThat(new Sheet().row(List.of("x", text)).text()).matches("x,\"?'(?s).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1", "a; =1", "a,=1", "a,\"=1", "a;\"'=1\"", "a|@x", "=a;-b"})
    void begins_none_under_another_separator(String text) {
        for (String part : Formula.defused(text).split("[;,|]", -1)) {
            assertThat(part.strip().replaceAll("^\"+", "")).doesNotMatch("^[=+\\-@].*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "a=b", "a-b", "x@y.org", "1+1", "-5", "-0.25", "3", "'", "", "é"})
    void leaves_text_and_numbers_as_they_are(String text) {
        assertThat(Formula.defused(text)).isEqualTo(text);
    }

    @Test
    void keeps_a_negative_number_a_number() {
        assertThat(new Sheet().row(Arrays.asList(Points.of(-3), -4, "-5", null)).text())
                .isEqualTo("-3,-4,-5,\n");
    }

    @Test
    void shows_what_would_break_a_line_or_turn_it_around() {
        assertThat(Formula.defused("a\nb\u202ec\u0000")).isEqualTo("a\\nb\\u202ec\\u0000");
    }

    @Test
    void quotes_what_would_end_a_cell() {
        assertThat(new Sheet().row(List.of("a,b", "say \"x\"", "c d")).text())
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",c d\n");
    }
}
