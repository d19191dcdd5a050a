package mathdl.judge.intake;

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
    private static final Pattern IN_PACKAGE =
            Pattern.compile("(?:^|.*/)mathdl/([a-z]+)/student/([A-Za-z_][A-Za-z0-9_]*\\.java)");
    private static final Pattern FILE = Pattern.compile("(?:^|.*/)([A-Za-z_][A-Za-z0-9_]*)\\.java");

    private final Set<String> topics;
    private final Map<String, String> answers = new HashMap<>();

    Places(Course course) {
        topics = course.chapters().stream().map(Chapter::topic).collect(Collectors.toSet());
        course.exercises()
                .forEach(entry -> answers.put(
                        entry.chapter().answerName(entry.exercise()),
                        path(entry.chapter().answerClass(entry.exercise()))));
    }

    /** Path of the source of a class, below the source root. */
    static String path(String className) {
        return className.replace('.', '/') + ".java";
    }

    /**
     * Path below the source root of a file of a student package, or of a lone answer whose name says where it belongs;
     * empty for anything else.
     */
    Optional<String> of(String path) {
        Matcher packaged = IN_PACKAGE.matcher(path);
        if (packaged.matches()) {
            return topics.contains(packaged.group(1))
                    ? Optional.of("mathdl/" + packaged.group(1) + "/student/" + packaged.group(2))
                    : Optional.empty();
        }
        Matcher lone = FILE.matcher(path);
        return lone.matches() ? Optional.ofNullable(answers.get(lone.group(1))) : Optional.empty();
    }
}
