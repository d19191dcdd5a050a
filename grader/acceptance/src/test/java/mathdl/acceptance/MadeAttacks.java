package mathdl.acceptance;

import java.io.FileOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Makes the submissions whose files cannot lie in Git, or are long and dull: links, pipes, devices, huge names. */
final class MadeAttacks {
    private static final String ANSWER = "EntropyAnswer.java";
    private static final long EIGHT_GIGABYTES = 8L << 30;

    private final Path directory;
    private final String perfect;

    MadeAttacks(Path directory, String perfect) {
        this.directory = directory;
        this.perfect = perfect;
    }

    void make(String name) throws IOException {
        if (name.startsWith("zip-") || name.startsWith("tar-")) {
            new HostileArchives(directory, perfect).make(name);
            return;
        }
        Path place = directory.resolve(name);
        switch (name) {
            case "a-link-for-a-submission" -> Files.createSymbolicLink(place, directory.resolve("neighbour-0"));
            case "a-pipe-for-a-submission" -> run("mkfifo", place.toString());
            default -> make(name, Files.createDirectory(place));
        }
    }

    private void make(String name, Path folder) throws IOException {
        Path answer = folder.resolve(ANSWER);
        switch (name) {
            case "a-link-to-the-reference" ->
                Files.createSymbolicLink(
                        answer,
                        Project.ROOT
                                .resolve("grader/samples/perfect/mathdl/information/student")
                                .resolve(ANSWER));
            case "a-link-to-a-folder" ->
                Files.createSymbolicLink(folder.resolve("mathdl"), directory.resolve("neighbour-0/mathdl"));
            case "a-hard-link-to-a-secret" -> Files.createLink(answer, directory.resolveSibling(Canaries.SECRET_FILE));
            case "a-pipe" -> run("mkfifo", answer.toString());
            case "a-device" -> device(answer);
            case "a-socket" -> socket(answer);
            case "a-file-of-eight-gigabytes" -> sparse(answer);
            case "a-thousand-folders-deep" -> deep(folder);
            case "a-hundred-sources-of-blank-lines" -> blank(folder);
            case "a-package-of-a-hundred-thousand-parts" ->
                Files.writeString(
                        folder.resolve("Helper.java"),
                        "package mathdl.information.student" + ".a".repeat(100_000) + ";");
            case "a-class-with-a-name-of-20000-letters" -> longName(answer);
            case "bytes-that-are-no-text" -> Files.write(answer, new byte[] {'c', (byte) 0xff, (byte) 0xc0, 0});
            case "a-source-of-zeros" -> Files.write(answer, new byte[100_000]);
            default -> throw new IllegalArgumentException("nobody knows how to make " + name);
        }
    }

    /** The compiler's report names the class at each of 1800 calls. */
    private static void longName(Path answer) throws IOException {
        String name = "L" + "o".repeat(20_000) + "ng";
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            calls.append("java.util.Objects.hash(%1$d); use%1$d();\n".formatted(i));
            methods.append("private static void use%d() {}\n".formatted(i));
        }
        Files.writeString(answer, """
                package mathdl.information.student;
                import mathdl.information.Entropy;
                import org.nd4j.linalg.api.ndarray.INDArray;
                public final class EntropyAnswer implements Entropy {
                    public double entropy(INDArray probabilities) { return %1$s.all(); }
                    private static final class %1$s {
                        private static double all() { %2$s return 0; }
                        %3$s
                    }
                }
                """.formatted(name, calls, methods));
    }

    /** Only root may make one; a link to one must do otherwise. */
    private static void device(Path answer) throws IOException {
        if (!succeeds("mknod", answer.toString(), "c", "1", "5")) {
            Files.createSymbolicLink(answer, Path.of("/dev/zero"));
        }
    }

    /** Bound by a short path, because a socket's may have about a hundred letters, and moved. */
    private static void socket(Path answer) throws IOException {
        Path bound = Files.createTempDirectory("s").resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(bound));
        }
        run("mv", bound.toString(), answer.toString());
        Files.delete(bound.getParent());
    }

    static void sparse(Path file) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            out.getChannel().position(EIGHT_GIGABYTES).write(StandardCharsets.UTF_8.encode("x"));
        }
    }

    /** As large as a source may be. */
    private static void blank(Path folder) throws IOException {
        for (int i = 0; i < 100; i++) {
            Files.writeString(folder.resolve("Notes" + i + ".java"), "\n".repeat(256 << 10));
        }
    }

    private void deep(Path folder) throws IOException {
        Path inner = folder;
        for (int i = 0; i < 1000; i++) {
            inner = inner.resolve("d");
        }
        Files.createDirectories(inner);
        Files.writeString(inner.resolve(ANSWER), perfect);
    }

    private static void run(String... command) throws IOException {
        if (!succeeds(command)) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    private static boolean succeeds(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
