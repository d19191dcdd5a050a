package mathdl.cli.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
    private static final String PAGE = "before\n<!-- BEGIN x: by machine -->\nold\n<!-- END x -->\nafter\n";

    @Test
    void replaces_what_is_between_the_marks_and_nothing_else() {
        String filled = Region.fill("page.md", PAGE, "x", "$1 new\\\n");
        assertThat(filled).isEqualTo(PAGE.replace("old\n", "$1 new\\\n"));
        assertThat(Region.fill("page.md", filled, "x", "old\n")).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no marks", PAGE + PAGE, "<!-- BEGIN x -->\n"})
    void refuses_a_page_without_the_marks_once(String page) {
        assertThatThrownBy(() -> Region.fill("page.md", page, "x", "new"))
                .hasMessageContaining("page.md")
                .hasMessageContaining("'x'");
    }

    @Test
    void tells_names_apart_that_begin_alike() {
        assertThatThrownBy(() -> Region.fill("page.md", PAGE.replace("BEGIN x:", "BEGIN xy"), "x", "new"))
                .isInstanceOf(IllegalStateException.class);
    }
}
