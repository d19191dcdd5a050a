package mathdl.judge.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;

/** Where a submission's files belong, wherever the student or a download put them. */
final class Places {
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";

    // Possessive, because Java's patterns recurse where they might go back, and a name of 60,000 letters is handed in.
    private static final String INNER_PACKAGES = "(?:[a-z][a-z0-9_]*+/)*+";

    private static final Pattern IN_PACKAGE =
            Pattern.compile("(?:^|.*/)mathdl/([a-z]+)/student/(" + INNER_PACKAGES + NAME + "\\.java)");
    private static final Pattern FILE = Pattern.compile("(?:^|.*/)(" + NAME + ")\\.java");

    // Of one line: blank lines before it, tried from each of them, would take the square of their number.
    private static final Pattern PACKAGE =
            Pattern.compile("(?m)^[ \\t]*+package\\s+mathdl\\.([a-z]+)\\.student((?:\\.[a-z][a-z0-9_]*+)*+)\\s*+;");

    /** Letters of a path; no file system of a student's machine has longer ones. */
    private static final int LONGEST_PATH = 4000;

    /** Folders of tools, which hold thousands of files and no answer. */
    private static final Set<String> PASSED_OVER =
            Set.of(".git", ".idea", ".vscode", "target", "build", "out", "bin", "node_modules", "__MACOSX");

    private final Map<String, String> folders;
    private final Map<String, String> answers = new HashMap<>();

    Places(Course course) {
        folders = course.chapters().stream().collect(Collectors.toMap(Chapter::topic, Chapter::folder));
        course.exercises()
                .forEach(entry -> answers.put(
                        entry.chapter().answerName(entry.exercise()),
                        path(entry.chapter().answerClass(entry.exercise()))));
    }

    /**
     * A place for a file.
     *
     * @param path below the source root
     * @param rank how sure it is: of two files for one place the one of higher rank counts
     */
    record Place(String path, int rank) {}

    /** Path of the source of a class, below the source root. */
    static String path(String className) {
        return className.replace('.', '/') + ".java";
    }

    static boolean isPassedOver(String path) {
        return Arrays.stream(path.split("/")).anyMatch(PASSED_OVER::contains);
    }

    static boolean isSource(String path) {
        return path.length() <= LONGEST_PATH && FILE.matcher(path).matches();
    }

    /**
     * The place that a path tells: highest in a chapter of a checkout, then in a student package, then by the name of a
     * lone answer.
     */
    Optional<Place> of(String path) {
        if (path.length() > LONGEST_PATH) {
            return Optional.empty();
        }
        Matcher packaged = IN_PACKAGE.matcher(path);
        if (packaged.matches()) {
            return Optional.ofNullable(folders.get(packaged.group(1))).map(folder -> {
                String place = "mathdl/" + packaged.group(1) + "/student/" + packaged.group(2);
                boolean checkout = path.endsWith("chapters/" + folder + "/src/main/java/" + place);
                return new Place(place, checkout ? 3 : 2);
            });
        }
        Matcher lone = FILE.matcher(path);
        return lone.matches()
                ? Optional.ofNullable(answers.get(lone.group(1))).map(place -> new Place(place, 1))
                : Optional.empty();
    }

    /** The place that the package line of a lone helper tells. */
    Optional<Place> of(String path, String text) {
        Matcher lone = FILE.matcher(path);
        Matcher declared = PACKAGE.matcher(text);
        if (!lone.matches()
                || !declared.find()
                || !folders.containsKey(declared.group(1))
                || declared.group(2).length() > LONGEST_PATH) {
            return Optional.empty();
        }
        String folder =
                "mathdl/" + declared.group(1) + "/student" + declared.group(2).replace('.', '/');
        return Optional.of(new Place(folder + "/" + lone.group(1) + ".java", 1));
    }
}
