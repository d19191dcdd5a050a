package mathdl.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes ink, grid and paper follow the colour scheme of whoever looks, and the names in a drawing the same each time. */
final class Theme {
    private static final String STYLE = """
              svg { --ink: #333; --grid: #e4e4e4; --paper: #fff; }
              @media (prefers-color-scheme: dark) { svg { --ink: #ddd; --grid: #444; --paper: #1b1b1f; } }
            """;

    private static final Pattern NAME = Pattern.compile("(?:id=\"|#)([a-z][A-Za-z0-9]{6})(?=[\" )])");

    private Theme() {}

    static String applied(String svg) {
        String themed = svg.replaceAll("rgb\\((71,71,71|0,0,0)\\)|#474747", "var(--ink)")
                .replace("rgb(233,233,233)", "var(--grid)")
                .replace("rgb(255,255,255)", "var(--paper)")
                .replaceFirst(" width=\"([0-9.]+)\" height=\"([0-9.]+)\"", "$0 viewBox=\"0 0 $1 $2\"")
                .replaceFirst("<style type=\"text/css\">\n", "$0" + STYLE);
        return named(themed);
    }

    /** The library draws the names of clip paths by chance. */
    private static String named(String svg) {
        Map<String, String> names = new LinkedHashMap<>();
        Matcher found = NAME.matcher(svg);
        while (found.find()) {
            names.putIfAbsent(found.group(1), "n" + names.size());
        }
        String renamed = svg;
        for (Map.Entry<String, String> name : names.entrySet()) {
            renamed = renamed.replaceAll("\\b" + name.getKey() + "\\b", name.getValue());
        }
        return renamed;
    }
}
