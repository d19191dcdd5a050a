package mathdl.cli.teaching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a page between two marks, which is written from the course. */
final class Region {
    private Region() {}

    /**
     * The page with the part between {@code <!-- BEGIN name … -->} and {@code <!-- END name -->} replaced.
     *
     * @throws IllegalStateException if the page does not have the marks once
     */
    static String fill(String path, String page, String name, String content) {
        Pattern region = Pattern.compile("(?s)(<!-- BEGIN " + name + "\\b[^>]*-->\\n).*?(<!-- END " + name + " -->)");
        Matcher matcher = region.matcher(page);
        if (matcher.results().count() != 1) {
            throw new IllegalStateException(path + ": the marks of the part '" + name + "' must stand there once");
        }
        return matcher.replaceFirst("$1" + Matcher.quoteReplacement(content) + "$2");
    }
}
