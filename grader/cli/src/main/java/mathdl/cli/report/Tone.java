package mathdl.cli.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The few colours of a report, each once for the terminal and once for light and dark pages. */
enum Tone {
    GOOD("green", "#1b6b3a", "#84d3a0"),
    BAD("red", "#a61b2b", "#ff9d9d"),
    STOPPED("yellow", "#854900", "#efb566"),
    QUIET("faint", "#5c5952", "#aaa69d"),
    FAULT("magenta", "#7a1f9c", "#dda6f5");

    /** Background of a light page. */
    static final String LIGHT_PAPER = "#fcfbf8";
    /** Background of a dark page. */
    static final String DARK_PAPER = "#17171a";

    private final String terminal;
    private final String light;
    private final String dark;

    Tone(String terminal, String light, String dark) {
        this.terminal = terminal;
        this.light = light;
        this.dark = dark;
    }

    /** The style's name in picocli. */
    String terminal() {
        return terminal;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /** The CSS class of what has this tone. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The custom properties and classes of all tones. */
    static String rules() {
        return ":root{--paper:" + LIGHT_PAPER + ";" + each(tone -> "--" + tone.css() + ":" + tone.light + ";") + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root{--paper:" + DARK_PAPER + ";"
                + each(tone -> "--" + tone.css() + ":" + tone.dark + ";") + "}}\n"
                + each(tone -> "." + tone.css() + "{--tone:var(--" + tone.css() + ")}\n");
    }

    private static String each(Function<Tone, String> rule) {
        return Arrays.stream(values()).map(rule).collect(Collectors.joining());
    }
}
