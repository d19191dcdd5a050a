package mathdl.cli.stubs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mathdl.model.course.Course;
import mathdl.model.course.Exercise;

/**
 * Cuts a stub from a reference: each solution becomes one line that says so, what only the reference needs is dropped,
 * and then the imports that nothing mentions any more.
 */
final class StubCutter {
    private static final Pattern SOLUTION = region("SOLUTION");
    private static final Pattern SOLUTION_ONLY =
            Pattern.compile("(?ms)\\n?^ *// BEGIN SOLUTION ONLY\\n.*?^ *// END SOLUTION ONLY\\n");
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?[\\w.]+\\.(\\w+);");

    private StubCutter() {}

    /**
     * The text of the stub.
     *
     * @throws IllegalArgumentException if the reference marks no solution, or a mark has no partner
     */
    static String cut(Course.Entry entry, String reference) {
        String name = entry.exercise().contract();
        String text = SOLUTION_ONLY.matcher(reference).replaceAll("");
        Matcher solution = SOLUTION.matcher(text);
        if (!solution.find()) {
            throw new IllegalArgumentException(entry.id() + ": the reference marks no solution");
        }
        String line = "throw new UnsupportedOperationException(\"" + Exercise.unattemptedMessage(entry.id()) + "\");";
        text = solution.replaceAll("$1" + Matcher.quoteReplacement(line) + "\n");
        if (text.contains(" SOLUTION")) {
            throw new IllegalArgumentException(entry.id() + ": a mark of a solution has no partner");
        }
        text = text.replace(
                        "package mathdl." + entry.chapter().topic() + ".reference;",
                        "package " + entry.chapter().studentPackage() + ";")
                .replaceAll("\\b" + name + "Reference\\b", name + "Answer");
        return withoutIdleImports(text);
    }

    private static String withoutIdleImports(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String body =
                lines.stream().filter(line -> !IMPORT.matcher(line).matches()).collect(Collectors.joining("\n"));
        lines.removeIf(line -> {
            Matcher imported = IMPORT.matcher(line);
            return imported.matches()
                    && !Pattern.compile("\\b" + imported.group(1) + "\\b")
                            .matcher(body)
                            .find();
        });
        return String.join("\n", lines) + "\n";
    }

    private static Pattern region(String mark) {
        return Pattern.compile("(?ms)^( *)// BEGIN " + mark + "\\n.*?^ *// END " + mark + "\\n");
    }
}
