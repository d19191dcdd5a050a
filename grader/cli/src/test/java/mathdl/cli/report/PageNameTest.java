package mathdl.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNameTest {
    private static final String SAFE = "[a-z0-9][a-z0-9_-]*(\\.[0-9a-f]{20})?\\.html";

    @ParameterizedTest
    @ValueSource(strings = {"reversed-kl", "ada", "s_17", "0"})
    void is_the_id_where_that_is_plain(String id) {
        assertThat(PageName.of(id)).isEqualTo(id + ".html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "a/b",
                "a\\b",
                "CON",
                "con",
                "lpt1",
                "nul.txt",
                ".",
                "..",
                ".hidden",
                "-rf",
                "🎓",
                "李明",
                "a b",
                "a\u0000b",
                "a\nb",
                "ends.",
                "ends ",
                "Ada",
                "index.html",
                "%2e%2e",
                "a?b#c",
                "\ud83d",
                "C:x"
            })
    void is_safe_and_hashed_where_the_id_is_not_plain(String id) {
        assertThat(PageName.of(id)).matches(SAFE).hasSizeGreaterThan(25);
        assertThat(PageName.of(id).replaceAll("\\..*", "")).doesNotMatch("con|nul|lpt1");
    }

    @Test
    void is_short_for_a_long_id() {
        assertThat(PageName.of("x".repeat(300))).matches(SAFE).hasSizeLessThan(80);
    }

    @Test
    void differs_for_different_ids_even_where_case_does_not_count() {
        List<String> ids = List.of(
                "a/b",
                "a\\b",
                "a-b",
                "A-B",
                "a b",
                "a_b",
                "Ada",
                "ada",
                "ADA",
                "\ud83d",
                "\ud83e",
                "x".repeat(300),
                "x".repeat(301),
                PageName.of("a/b").replace(".html", ""));
        assertThat(ids.stream().map(PageName::of).map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }
}
