package mathdl.judge.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import mathdl.judge.sandbox.Ladder;
import mathdl.judge.sandbox.Landlock;
import mathdl.model.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walls of the level without namespaces; skipped, with the reason, where that level is not to be had. */
class LandlockTest {
    private static Ladder.Found found;

    @BeforeAll
    static void look() {
        found = Ladder.landlock();
        assumeTrue(found.sandbox() instanceof Landlock, found.lacking());
    }

    private static String report(String statements) throws Exception {
        return Attack.running("throw new IllegalStateException(tell(x)); }\n"
                        + "static String tell(INDArray x) throws Exception {\n" + statements)
                .in(found.sandbox())
                .grade()
                .message();
    }

    @Test
    void a_right_answer_passes() throws Exception {
        Attack.Outcome outcome =
                Attack.running("return right(x);").in(found.sandbox()).grade().sparesTheNextExercise();

        assertThat(outcome.sum().points()).isEqualTo(4);
    }

    @Test
    void every_way_out_ends_in_an_exception_that_counts_as_a_denial() throws Exception {
        for (String attempt : new String[] {
            "new FileInputStream(\"/etc/passwd\")",
            "Files.readString(Path.of(\"/proc/%d/environ\"))"
                    .formatted(ProcessHandle.current().pid()),
            "Files.list(Path.of(\"/\"))",
            "Files.list(Path.of(\"/proc\"))",
            "Files.writeString(Path.of(\"/tmp/escaped\"), \"x\")",
            "Files.createTempFile(\"a\", \"b\")",
            "Files.createDirectory(Path.of(\"/tmp/y\"))",
            "Files.createSymbolicLink(Path.of(\"/tmp/y\"), Path.of(\"/etc\"))",
            "new Socket(\"127.0.0.1\", 1)",
            "java.nio.channels.SocketChannel.open(new InetSocketAddress(\"192.0.2.1\", 80))",
            "new DatagramSocket()",
            "new ServerSocket(0)",
            "new URL(\"http://192.0.2.1/\").openStream()",
            "Runtime.getRuntime().exec(\"id\")",
            "new ProcessBuilder(System.getProperty(\"java.home\") + \"/bin/java\", \"-version\").start()",
        }) {
            Attack.Outcome outcome = Attack.running("Object o = " + attempt + "; return right(x);")
                    .in(found.sandbox())
                    .grade()
                    .sparesTheNextExercise();
            assertThat(outcome.verdicts())
                    .as(attempt + ": " + outcome.message())
                    .containsOnly(Verdict.DENIED);
        }
    }

    @Test
    void nothing_can_be_written_anywhere(@TempDir Path open) throws Exception {
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path file = Files.writeString(open.resolve("file"), "whole");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        String message = report("""
                List<String> written = new ArrayList<>();
                List<Path> places = new ArrayList<>(List.of(Path.of("%1$s"), Path.of("/tmp"), Path.of("/dev/shm"), Path.of("")));
                places.add(Path.of(System.getProperty("org.bytedeco.javacpp.cachedir")));
                for (Path place : places) {
                    try { Files.writeString(place.resolve("written"), "x"); written.add(place.toString()); } catch (IOException e) { }
                }
                try { Files.writeString(Path.of("%1$s/file"), "x"); written.add("file"); } catch (IOException e) { }
                try (var c = java.nio.channels.FileChannel.open(Path.of("%1$s/file"), StandardOpenOption.WRITE)) {
                    written.add("opened"); } catch (IOException e) { }
                try { Files.delete(Path.of("%1$s/file")); written.add("deleted"); } catch (IOException e) { }
                try { Files.move(Path.of("%1$s/file"), Path.of("%1$s/f")); written.add("moved"); } catch (IOException e) { }
                try { Files.createLink(Path.of("%1$s/f"), Path.of("%1$s/file")); written.add("linked"); } catch (IOException e) { }
                return "wrote " + written;
                """.formatted(open));

        assertThat(message).contains("wrote []");
        assertThat(file).hasContent("whole");
        assertThat(open).isDirectoryNotContaining("glob:**/written");
    }

    /** Landlock does not see a change of rights or times, and the file is the worker's own user's. */
    @Test
    void rights_and_times_of_files_stay(@TempDir Path open) throws Exception {
        Path file = Files.writeString(open.resolve("file"), "whole");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        if (Ladder.runsAsRoot()) { // else the file's owner alone would keep a worker of another user off it
            Files.setAttribute(file, "unix:uid", ((Landlock) found.sandbox()).firstUser());
        }
        Object before = Files.readAttributes(file, "posix:permissions,lastModifiedTime");
        String message = report("""
                List<String> done = new ArrayList<>();
                Path file = Path.of("%s/file");
                try { Files.setLastModifiedTime(file, attribute.FileTime.fromMillis(0)); done.add("time"); } catch (IOException e) { }
                try { Files.setPosixFilePermissions(file, Set.of()); done.add("rights"); } catch (IOException e) { }
                try { Files.setAttribute(file, "user:x", new byte[1]); done.add("attribute"); }
                    catch (IOException | UnsupportedOperationException e) { }
                return "did " + done;
                """.formatted(open).replace("attribute.FileTime", "java.nio.file.attribute.FileTime"));

        assertThat(message).contains("did []");
        assertThat(Files.readAttributes(file, "posix:permissions,lastModifiedTime"))
                .isEqualTo(before);
    }

    @Test
    void no_other_process_can_be_seen_or_signalled() throws Exception {
        String message = report("""
                List<String> done = new ArrayList<>();
                for (long pid : new long[] {%d, 1}) {
                    ProcessHandle.of(pid).ifPresent(p -> {
                        try { if (p.destroyForcibly()) done.add("killed " + pid); } catch (RuntimeException e) { }
                    });
                    try { done.add(Files.readString(Path.of("/proc/" + pid + "/cmdline"))); } catch (IOException e) { }
                }
                return "did " + done;
                """.formatted(ProcessHandle.current().pid()));

        assertThat(message).contains("did []"); // and this JVM lives to say so
    }

    @Test
    void the_environment_and_the_descriptors_hold_nothing() throws Exception {
        String message = report("""
                List<String> open = new ArrayList<>();
                try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
                    for (Path fd : all.toList()) {
                        try { open.add(Files.readSymbolicLink(fd).toString()); } catch (IOException e) { }
                    }
                }
                open.removeIf(name -> name.endsWith(".jar") || name.startsWith(System.getProperty("java.home"))
                    || name.startsWith("/proc/") || name.startsWith("/dev/") || name.startsWith("pipe:"));
                return "open " + open + " environment " + new TreeSet<>(System.getenv().keySet());
                """);

        assertThat(message).contains("open [] environment [");
        assertThat(message).doesNotContain("PATH", "HOME", "JAVA", "USER", "LANG", "MAVEN");
    }
}
