package mathdl.cli.stubs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;
import mathdl.model.course.Exercise;

/** References as a student would hand them in: in the package of answers, with the classes that they draw on. */
public final class ReferenceFiles {
    private static final Pattern MARKS = Pattern.compile("(?m)^ *// (BEGIN|END) SOLUTION( ONLY)?\\n");

    private final Path root;

    /**
     * @param root the project
     */
    public ReferenceFiles(Path root) {
        this.root = root;
    }

    /** The source of a reference as it stands. */
    String source(Course.Entry entry) throws IOException {
        return Files.readString(folder(entry.chapter()).resolve(reference(entry.exercise()) + ".java"));
    }

    /** Texts by path below a submission's source root; the answer itself, and helpers, each under its own path. */
    public Map<String, String> inStudentForm(Course.Entry entry) throws IOException {
        Map<String, String> files = new TreeMap<>();
        add(entry.chapter(), reference(entry.exercise()), files);
        return files;
    }

    private void add(Chapter chapter, String name, Map<String, String> files) throws IOException {
        String text = studentForm(chapter, Files.readString(folder(chapter).resolve(name + ".java")));
        String path = chapter.studentPackage().replace('.', '/') + "/" + answerNames(chapter, name) + ".java";
        if (files.putIfAbsent(path, text) != null) {
            return;
        }
        try (var siblings = Files.newDirectoryStream(folder(chapter), "*.java")) {
            for (Path sibling : siblings) {
                String other = sibling.getFileName().toString().replace(".java", "");
                if (Pattern.compile("\\b" + answerNames(chapter, other) + "\\b")
                        .matcher(text)
                        .find()) {
                    add(chapter, other, files);
                }
            }
        }
    }

    private static String studentForm(Chapter chapter, String text) {
        String inPackage = text.replace(
                "package mathdl." + chapter.topic() + ".reference;", "package " + chapter.studentPackage() + ";");
        return answerNames(chapter, MARKS.matcher(inPackage).replaceAll(""));
    }

    private static String answerNames(Chapter chapter, String text) {
        String renamed = text;
        for (Exercise exercise : chapter.exercises()) {
            renamed = renamed.replaceAll("\\b" + reference(exercise) + "\\b", chapter.answerName(exercise));
        }
        return renamed;
    }

    private static String reference(Exercise exercise) {
        return exercise.contract() + "Reference";
    }

    private Path folder(Chapter chapter) {
        return root.resolve(
                "solutions/" + chapter.folder() + "/src/main/java/mathdl/" + chapter.topic() + "/reference");
    }
}
