package mathdl.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A class whose students have answered one exercise, each in words of their own. */
final class SmallClass {
    private static final String ANSWER = "mathdl/information/student/EntropyAnswer.java";

    private SmallClass() {}

    static Path make(Path directory, int students) throws IOException {
        for (int i = 1; i <= students; i++) {
            write(directory, i, "student " + i);
        }
        return directory;
    }

    /** Writes the answer of a student, with a comment that makes it another one; every third is wrong. */
    static void write(Path directory, int student, String comment) throws IOException {
        write(directory, student, comment, student);
    }

    /** The same with an answer as the student of another number has it. */
    static void write(Path directory, int student, String comment, int like) throws IOException {
        String sample = like % 3 == 0 ? "in-bits" : "partial";
        String answer =
                Files.readString(answer(Project.ROOT.resolve("grader/samples").resolve(sample)));
        Path file = directory.resolve("student-" + student).resolve(ANSWER);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "// " + comment + "\n" + answer);
    }

    private static Path answer(Path sample) throws IOException {
        try (var files = Files.walk(sample)) {
            return files.filter(file -> file.endsWith("EntropyAnswer.java"))
                    .findAny()
                    .orElseThrow();
        }
    }
}
