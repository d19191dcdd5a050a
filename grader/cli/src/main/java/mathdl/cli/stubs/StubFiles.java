package mathdl.cli.stubs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mathdl.model.course.Course;

/**
 * The stubs on disk, the sample submissions of all stubs and all references, and {@code chapters/stubs.sha256}, which remembers them as they were cut: a file that is neither
 * that nor the new cut holds somebody's work.
 */
public final class StubFiles {
    private static final String SAMPLES = "grader/samples";
    private static final String SUMS = "chapters/stubs.sha256";

    private final Path root;
    private final Course course;

    /**
     * @param root the project
     */
    public StubFiles(Path root, Course course) {
        this.root = root;
        this.course = course;
    }

    /** The stub of an exercise as its reference gives it now. */
    public String cut(Course.Entry entry) throws IOException {
        return StubCutter.cut(entry, new ReferenceFiles(root).source(entry));
    }

    /** Stubs, or the file of their sums, that are missing or not what the references give. */
    public List<String> stale() throws IOException {
        List<String> stale = new ArrayList<>();
        Map<String, String> files = samples();
        files.putAll(cutAll());
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!file.getValue().equals(read(file.getKey()))) {
                stale.add(file.getKey());
            }
        }
        if (!sums(cutAll()).equals(read(SUMS))) {
            stale.add(SUMS);
        }
        return stale;
    }

    /** Stubs that somebody has edited since they were cut. */
    public List<String> edited() throws IOException {
        String sums = read(SUMS);
        List<String> edited = new ArrayList<>();
        for (Map.Entry<String, String> stub : cutAll().entrySet()) {
            String now = read(stub.getKey());
            boolean asCut = now.isEmpty() || now.equals(stub.getValue()) || sums.contains(sum(stub.getKey(), now));
            if (!asCut) {
                edited.add(stub.getKey());
            }
        }
        return edited;
    }

    /** Writes every stub and sample that differs, and the sums. */
    public List<String> write() throws IOException {
        List<String> written = new ArrayList<>();
        Map<String, String> stubs = cutAll();
        Map<String, String> files = samples();
        files.putAll(stubs);
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!file.getValue().equals(read(file.getKey()))) {
                Files.createDirectories(root.resolve(file.getKey()).getParent());
                Files.writeString(root.resolve(file.getKey()), file.getValue());
                written.add(file.getKey());
            }
        }
        Files.writeString(root.resolve(SUMS), sums(stubs));
        return written;
    }

    /** All stubs by path from the root. */
    private Map<String, String> cutAll() throws IOException {
        Map<String, String> stubs = new TreeMap<>();
        for (Course.Entry entry : course.exercises()) {
            String path = "chapters/" + entry.chapter().folder() + "/src/main/java/"
                    + entry.chapter().answerClass(entry.exercise()).replace('.', '/') + ".java";
            stubs.put(path, cut(entry));
        }
        return stubs;
    }

    /** The two sample submissions that follow from the references: all stubs, and all references. */
    private Map<String, String> samples() throws IOException {
        Map<String, String> samples = new TreeMap<>();
        if (!Files.isDirectory(root.resolve(SAMPLES))) { // a student's copy of the course needs no class to grade
            return samples;
        }
        for (Course.Entry entry : course.exercises()) {
            String path = entry.chapter().answerClass(entry.exercise()).replace('.', '/') + ".java";
            samples.put(SAMPLES + "/untouched/" + path, cut(entry));
            new ReferenceFiles(root)
                    .inStudentForm(entry)
                    .forEach((file, text) -> samples.put(SAMPLES + "/perfect/" + file, text));
        }
        return samples;
    }

    /** Empty if the file is missing. */
    private String read(String path) throws IOException {
        Path file = root.resolve(path);
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }

    private static String sums(Map<String, String> stubs) {
        StringBuilder sums = new StringBuilder();
        stubs.forEach((path, text) -> sums.append(sum(path, text)));
        return sums.toString();
    }

    /** A line as sha256sum writes it. */
    private static String sum(String path, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest) + "  " + path + "\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
