package mathdl.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mathdl.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Help.Ansi.Style;

class PresentationTest {
    /** The least contrast of text that WCAG 2.2 level AA allows (success criterion 1.4.3). */
    private static final double READABLE = 4.5;

    @Test
    void tells_verdicts_apart_by_either_mark() {
        assertThat(styles().map(VerdictStyle::mark)).doesNotHaveDuplicates().allMatch(mark -> mark.length() == 1);
        assertThat(styles().map(VerdictStyle::plainMark))
                .doesNotHaveDuplicates()
                .allMatch(mark -> mark.matches("[!-~]"));
    }

    @Test
    void keeps_green_for_what_passed_and_its_own_colour_for_a_fault() {
        assertThat(styles().filter(style -> style.tone() == Tone.GOOD).map(VerdictStyle::verdict))
                .containsExactly(Verdict.PASSED);
        assertThat(styles().filter(style -> style.tone() == Tone.FAULT).map(VerdictStyle::verdict))
                .containsExactly(Verdict.GRADER_FAULT);
    }

    @ParameterizedTest
    @EnumSource
    void is_readable_in_every_tone_on_both_papers(Tone tone) {
        assertThat(contrast(tone.light(), Tone.LIGHT_PAPER)).isGreaterThan(READABLE);
        assertThat(contrast(tone.dark(), Tone.DARK_PAPER)).isGreaterThan(READABLE);
    }

    @ParameterizedTest
    @CsvSource({"ink, wash", "soft, wash", "accent, wash", "ink, paper", "soft, paper", "accent, paper"})
    void is_readable_in_the_colours_of_the_stylesheet(String text, String background) {
        List<String> texts = colours(text);
        List<String> backgrounds = colours(background);
        assertThat(texts).hasSize(2);
        assertThat(contrast(texts.get(0), backgrounds.get(0))).as("light").isGreaterThan(READABLE);
        assertThat(contrast(texts.get(1), backgrounds.get(1))).as("dark").isGreaterThan(READABLE);
    }

    @Test
    void measures_contrast_as_it_is_defined() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isLessThan(READABLE);
    }

    @ParameterizedTest
    @EnumSource
    void has_every_tone_on_the_terminal_too(Tone tone) {
        assertThat(Style.parse(tone.terminal())).hasSize(1);
    }

    private static Stream<VerdictStyle> styles() {
        return Arrays.stream(Verdict.values()).map(VerdictStyle::of);
    }

    /** The light and the dark value of a custom property, in the order of the stylesheet. */
    private static List<String> colours(String property) {
        Matcher declaration =
                Pattern.compile("--" + property + ": ?(#[0-9a-f]{6});").matcher(Stylesheet.text());
        return declaration.results().map(found -> found.group(1)).toList();
    }

    private static double contrast(String text, String background) {
        double a = luminance(text) + 0.05;
        double b = luminance(background) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double c = (channel & 0xff) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
