package mathdl.cli.report;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import mathdl.model.Verdict;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours and marks, as far as a terminal has them. */
record Ink(Ansi ansi, boolean plainMarks) {

    /** Marks are plain where the charset lacks any of them. */
    static Ink of(Ansi ansi, Charset charset) {
        return new Ink(
                ansi,
                !Stream.of(Verdict.values())
                        .allMatch(verdict -> charset.canEncode()
                                && charset.newEncoder()
                                        .canEncode(VerdictStyle.of(verdict).mark())));
    }

    String mark(VerdictStyle style) {
        return plainMarks ? style.plainMark() : style.mark();
    }

    String toned(String text, Tone tone) {
        return paint(text, Style.parse(tone.terminal()));
    }

    String loud(String text, Tone tone) {
        return paint(text, Style.bold, Style.parse(tone.terminal())[0]);
    }

    String bold(String text) {
        return paint(text, Style.bold);
    }

    String faint(String text) {
        return paint(text, Style.faint);
    }

    /**
     * Not through picocli's markup, because the text may hold what looks like it; ended by a reset, because the code that
     * is to end bold underlines in some terminals.
     */
    private String paint(String text, IStyle... styles) {
        return ansi.enabled() ? Style.on(styles) + text + Style.reset.off() : text;
    }
}
