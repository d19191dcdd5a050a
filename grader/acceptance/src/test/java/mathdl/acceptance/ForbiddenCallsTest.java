package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import mathdl.acceptance.CourseScript.Ran;
import mathdl.cli.stubs.ReferenceFiles;
import mathdl.model.course.CallPattern;
import mathdl.model.course.Catalogue;
import mathdl.model.course.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * For each exercise and each thing that it forbids, the reference with a use of that thing planted in it: a method of the
 * answer that nobody calls. It names something that is there, and it is rejected.
 */
@Execution(ExecutionMode.CONCURRENT)
class ForbiddenCallsTest {
    private static final Path WORKER = Project.ROOT.resolve("target/course/worker/lib");

    @TempDir
    private Path directory;

    @Test
    void are_rejected_wherever_they_are_planted() throws Exception {
        Course course = Catalogue.read(Project.ROOT.resolve("chapters/course.yaml"));
        List<Course.Entry> forbidding = course.exercises().stream()
                .filter(entry -> !own(course, entry).isEmpty())
                .toList();
        assertThat(forbidding).hasSizeGreaterThan(20);
        for (Course.Entry entry : forbidding) {
            List<CallPattern> patterns = own(course, entry);
            for (int k = 0; k < patterns.size(); k++) {
                plant(entry, patterns.get(k), directory.resolve("class/" + k));
            }
        }
        Map<String, JsonNode> submissions = graded();
        for (Course.Entry entry : forbidding) {
            for (int k = 0; k < own(course, entry).size(); k++) {
                JsonNode exercise = Reports.exercises(submissions.get("" + k)).get(entry.id());
                assertThat(exercise.get("verdict").asText())
                        .as(entry.id() + " with " + own(course, entry).get(k).text())
                        .isEqualTo("rejected");
                assertThat(Reports.messages(exercise))
                        .contains(
                                entry.id() + " asks you to " + entry.exercise().instead());
            }
        }
    }

    /** What the whole course forbids, each in an answer of its own to one exercise. */
    @Test
    void of_the_whole_course_are_rejected_too() throws Exception {
        Course course = Catalogue.read(Project.ROOT.resolve("chapters/course.yaml"));
        Course.Entry entry = course.exercise("2.3").orElseThrow();
        List<CallPattern> patterns = course.forbidden().stream()
                .filter(pattern -> !pattern.text().equals("java.lang.foreign..")) // answers are Java 17, which has none
                .toList();
        assertThat(patterns).hasSizeGreaterThan(30);
        for (int k = 0; k < patterns.size(); k++) {
            plant(entry, patterns.get(k), directory.resolve("class/" + k));
        }
        Map<String, JsonNode> submissions = graded();
        for (int k = 0; k < patterns.size(); k++) {
            JsonNode exercise = Reports.exercises(submissions.get("" + k)).get(entry.id());
            assertThat(exercise.get("verdict").asText())
                    .as(patterns.get(k).text())
                    .isEqualTo("rejected");
            assertThat(Reports.messages(exercise)).contains("which is not allowed here");
        }
    }

    private Map<String, JsonNode> graded() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("grade", "class", "--out", "out", "--seed", "5"));
        arguments.addAll(Isolation.options());
        Ran ran = CourseScript.ofProject(directory).run(arguments.toArray(String[]::new));
        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        return Reports.submissions(Reports.read(directory.resolve("out/report.json")));
    }

    /** What an exercise forbids beyond what the whole course does. */
    private static List<CallPattern> own(Course course, Course.Entry entry) {
        return entry.exercise().forbidden().stream()
                .filter(pattern -> !course.forbidden().contains(pattern))
                .toList();
    }

    private static void plant(Course.Entry entry, CallPattern pattern, Path submission) throws Exception {
        String answer = entry.chapter().answerClass(entry.exercise()).replace('.', '/') + ".java";
        for (Map.Entry<String, String> file :
                new ReferenceFiles(Project.ROOT).inStudentForm(entry).entrySet()) {
            Path target = submission.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            String text = file.getValue();
            if (file.getKey().equals(answer)) {
                text = text.substring(0, text.lastIndexOf('}'))
                        + "\n    static void planted() throws Throwable {\n        " + use(pattern) + ";\n    }\n}\n";
            }
            Files.writeString(target, text);
        }
    }

    /** A statement that uses what the pattern names. */
    private static String use(CallPattern pattern) throws Exception {
        if (pattern.text().endsWith("..")) {
            return "Object used = " + aClassBelow(pattern) + ".class";
        }
        String[] parts = pattern.text().split("#", 2);
        Class<?> owner = Class.forName(parts[0], false, ForbiddenCallsTest.class.getClassLoader());
        if (parts.length == 1) {
            return "Object used = " + owner.getName().replace('$', '.') + ".class";
        }
        var method = Arrays.stream(owner.getMethods())
                .filter(candidate -> pattern.matches(parts[0], candidate.getName()))
                .findFirst()
                .orElseThrow();
        boolean onClass = java.lang.reflect.Modifier.isStatic(method.getModifiers());
        return (onClass ? owner.getName() : "((" + owner.getName() + ") null)") + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(ForbiddenCallsTest::argument)
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String argument(Class<?> type) {
        if (type == boolean.class) {
            return "false";
        }
        return type.isPrimitive() ? "(" + type + ") 0" : "(" + type.getCanonicalName() + ") null";
    }

    private static String aClassBelow(CallPattern pattern) throws IOException {
        String folder = pattern.text().replace("..", "").replace('.', '/') + "/";
        try (Stream<Path> jars = Files.list(WORKER);
                Stream<Path> platform = Files.walk(Path.of(URI.create("jrt:/")))) {
            Stream<String> ofJava = platform.filter(file -> file.getNameCount() > 2)
                    .map(file -> file.subpath(2, file.getNameCount()).toString());
            return Stream.concat(jars.flatMap(jar -> classesOf(jar).stream()), ofJava)
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> name.startsWith(folder) && !name.contains("$") && !name.endsWith("-info.class"))
                    .map(name -> name.replace('/', '.').replace(".class", ""))
                    .filter(ForbiddenCallsTest::isPublic)
                    .sorted()
                    .filter(ForbiddenCallsTest::isInJava17)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(pattern.text() + " names nothing that is there"));
        }
    }

    private static List<String> classesOf(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(String name) {
        try {
            Class<?> found = Class.forName(name, false, ForbiddenCallsTest.class.getClassLoader());
            return java.lang.reflect.Modifier.isPublic(found.getModifiers())
                    && found.getModule().isExported(found.getPackageName());
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Answers are compiled as Java 17, whatever newer classes this JDK has; those of the jars are there in any case. */
    private static boolean isInJava17(String name) {
        try {
            if (!Class.forName(name, false, ForbiddenCallsTest.class.getClassLoader())
                    .getModule()
                    .isNamed()) {
                return true;
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        var source = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "class A { Object used = " + name + ".class; }";
            }
        };
        List<String> options =
                List.of("--release", "17", "-proc:none", "-implicit:none", "-XDshould-stop.ifNoError=FLOW");
        return ToolProvider.getSystemJavaCompiler()
                .getTask(Writer.nullWriter(), null, diagnostic -> {}, options, null, List.of(source))
                .call();
    }
}
