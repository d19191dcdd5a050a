package mathdl.judge.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mathdl.judge.sandbox.Ladder;
import mathdl.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsSandbox
class SecrecyTest {
    /** What a file system of one's own and a process table of one's own make true; LandlockTest asks what holds without. */
    private static void assumeNamespaces() {
        assumeThat(NeedsSandbox.Condition.found().sandbox().level()).isEqualTo("bwrap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Files.readString(Path.of(\"/etc/passwd\"))",
                "new ProcessBuilder(\"/bin/sh\").start()",
                "new Socket(\"192.0.2.1\", 80)",
            })
    void whatever_leaves_the_sandbox_is_denied(String attempt) throws Exception {
        Attack.Outcome outcome = Attack.running("Object o = " + attempt + "; return right(x);")
                .grade()
                .sparesTheNextExercise();

        assertThat(outcome.verdicts()).as(outcome.message()).containsOnly(Verdict.DENIED);
        assertThat(outcome.message()).contains("out of reach");
    }

    @Test
    void every_way_out_ends_in_an_exception_that_counts_as_a_denial() throws Exception {
        assumeNamespaces();
        String message = Attack.report("""
                interface Way { Object take() throws Exception; }
                List<Way> ways = List.of(
                    () -> new FileInputStream("/etc/shadow"),
                    () -> Files.writeString(Path.of("/escaped"), "x"),
                    () -> new FileOutputStream("/course/lib/x.jar"),
                    () -> Files.createDirectory(Path.of("/course/y")),
                    () -> new Socket("127.0.0.1", 1),
                    () -> InetAddress.getByName("example.org"),
                    () -> java.nio.channels.SocketChannel.open(new InetSocketAddress("192.0.2.1", 80)),
                    () -> java.nio.channels.SocketChannel.open(new InetSocketAddress("example.org", 80)),
                    () -> java.nio.channels.SocketChannel.open(UnixDomainSocketAddress.of("/run/x.sock")),
                    () -> { new DatagramSocket().send(new DatagramPacket(new byte[1], 1, InetAddress.getByName("192.0.2.1"), 9)); return 0; },
                    () -> new URL("http://192.0.2.1/").openStream(),
                    () -> Runtime.getRuntime().exec("id"));
                List<String> ends = new ArrayList<>();
                for (Way way : ways) {
                    try { way.take(); ends.add("OUT"); } catch (Exception e) { ends.add(e.getClass().getName()); }
                }
                return String.join(" ", ends);
                """);

        assertThat(message).doesNotContain("OUT").contains("FileNotFoundException", "UnknownHostException");
        assertThat(message.replaceAll(".*\\((.*)\\).*", "$1").split(" "))
                .hasSize(12)
                .allSatisfy(kind -> assertThat(kind)
                        .matches("java\\.io\\.(FileNotFoundException|IOException)"
                                + "|java\\.nio\\.file\\.(FileSystemException|NoSuchFileException|AccessDeniedException)"
                                + "|java\\.nio\\.channels\\.UnresolvedAddressException"
                                + "|java\\.net\\.(UnknownHost|Connect|Socket|NoRouteToHost)Exception"));
    }

    @Test
    void no_file_of_the_machine_is_there() throws Exception {
        assumeNamespaces();
        String project = Path.of("").toAbsolutePath().toString();
        String message = Attack.report("""
                List<String> seen = new ArrayList<>();
                for (String path : List.of("%s", "/etc/passwd", "/etc/hostname", "/root", "/home", "/var", "/bin/sh",
                        "/usr/bin", "/work", "/run", "/sys", "/mnt", "/boot")) {
                    if (Files.exists(Path.of(path))) seen.add(path);
                }
                return "saw " + seen;
                """.formatted(project));

        assertThat(message).contains("saw []");
    }

    @Test
    void only_scratch_directories_can_be_written() throws Exception {
        assumeNamespaces();
        String message = Attack.report("""
                List<String> written = new ArrayList<>();
                try (Stream<Path> all = Files.walk(Path.of("/"), 4)) {
                    Iterator<Path> each = all.iterator();
                    while (true) {
                        try {
                            if (!each.hasNext()) break;
                            Path path = each.next();
                            if (path.startsWith("/proc") || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) continue;
                            Files.writeString(path.resolve("written"), "x");
                            written.add(path.toString());
                        } catch (IOException | UncheckedIOException e) { }
                    }
                } catch (UncheckedIOException e) { written.add("stopped at " + e.getMessage()); }
                return "wrote " + written;
                """);

        assertThat(message)
                .satisfiesAnyOf(m -> assertThat(m).contains("wrote [/course/native, /tmp]"), m -> assertThat(m)
                        .contains("wrote [/tmp, /course/native]"));
    }

    @Test
    void scratch_is_as_large_as_it_may_be_and_no_larger() throws Exception {
        assumeNamespaces();
        String message = Attack.report("""
                long bytes = 0;
                byte[] block = new byte[1 << 16];
                String ends = "";
                for (int file = 0; file < 5; file++) {
                    try (OutputStream out = new FileOutputStream("/tmp/" + file)) {
                        for (int i = 0; i < 100_000; i++) { out.write(block); bytes += block.length; }
                    } catch (IOException e) { ends += e.getMessage() + ";"; }
                }
                return "filled " + (bytes >> 20) + " MB: " + ends;
                """);

        // Two files of 16 MB, the largest there may be, fill the 32 MB but for the file system's own use.
        assertThat(message)
                .containsPattern("filled (31|32) MB: File too large;")
                .contains("No space left");
    }

    @Test
    void the_environment_holds_nothing() throws Exception {
        String message = Attack.report("""
                String first;
                try { first = Files.readString(Path.of("/proc/1/environ")); } catch (IOException e) { first = "denied"; }
                String own = Files.readString(Path.of("/proc/self/environ"));
                return "first: " + first.replace('\\0', ' ') + " own: " + own.replace('\\0', ' ') + " get: " + System.getenv();
                """);

        assertThat(message).doesNotContain("PATH", "HOME", "JAVA", "USER", "LANG", "MAVEN");
    }

    @Test
    void the_user_has_no_rights() throws Exception {
        String message = Attack.report("""
                return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.matches("(Uid|Gid|Groups|Cap.*|NoNewPrivs):.*"))
                    .map(line -> line.replaceAll("\\\\s+", " ")).collect(Collectors.joining("|"));
                """);

        assertThat(message)
                .contains("CapInh: 0000000000000000", "CapPrm: 0000000000000000", "CapEff: 0000000000000000");
        assertThat(message)
                .contains("CapAmb: 0000000000000000", "NoNewPrivs: 1")
                .doesNotContain("Uid: 0 ");
        if (Ladder.runsAsRoot()) {
            assertThat(message)
                    .contains("CapBnd: 0000000000000000", "Groups: |")
                    .containsPattern("Uid: (199|20\\d|21\\d)\\d{7} ");
        }
    }

    @Test
    void no_other_process_can_be_seen() throws Exception {
        assumeNamespaces();
        String message =
                Attack.report("""
                return "sees " + ProcessHandle.allProcesses().count() + " and JVMs "
                    + com.sun.tools.attach.VirtualMachine.list().size() + " judge "
                    + Files.exists(Path.of("/proc/%d/cmdline"));
                """.formatted(1_000_000 + ProcessHandle.current().pid()));

        // bubblewrap's own first process and the worker
        assertThat(message).contains("sees 2 and JVMs 0");
    }

    @Test
    void no_descriptor_of_the_judge_is_inherited() throws Exception {
        assumeNamespaces();
        try (ServerSocket ours = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String message = Attack.report("""
                    List<String> open = new ArrayList<>();
                    try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
                        for (Path fd : all.toList()) {
                            try { open.add(Files.readSymbolicLink(fd).toString()); } catch (IOException e) { }
                        }
                    }
                    open.removeIf(name -> name.startsWith("/course/lib/") || name.startsWith(System.getProperty("java.home"))
                        || name.startsWith("/proc/") || name.startsWith("/dev/") || name.startsWith("pipe:"));
                    return "open " + open;
                    """);

            // A JVM makes a socket for itself when it first needs one.
            assertThat(message.replaceAll("socket:\\[\\d+\\]", "")).contains("open []");
            assertThat(sockets())
                    .as("inodes of this JVM, with port %s", ours.getLocalPort())
                    .isNotEmpty();
            assertThat(sockets()).noneMatch(message::contains);
        }
    }

    private static List<String> sockets() throws IOException {
        List<String> sockets = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : all.filter(Files::isSymbolicLink).toList()) {
                String name = read(descriptor);
                if (name.startsWith("socket:")) {
                    sockets.add(name);
                }
            }
        }
        return sockets;
    }

    private static String read(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return ""; // the one that was open to list them
        }
    }

    @Test
    void nothing_arrives_on_the_machine_s_own_network() throws Exception {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 1, loopback);
                DatagramSocket datagrams = new DatagramSocket(0, loopback)) {
            String message = Attack.report("""
                    String said = "";
                    try (Socket s = new Socket("127.0.0.1", %d)) { said += "tcp "; } catch (IOException e) { }
                    try (DatagramSocket s = new DatagramSocket()) {
                        s.send(new DatagramPacket(new byte[1], 1, InetAddress.getByName("127.0.0.1"), %d)); said += "udp ";
                    } catch (IOException e) { }
                    return "reached " + said + "end";
                    """.formatted(server.getLocalPort(), datagrams.getLocalPort()));

            server.setSoTimeout(200);
            datagrams.setSoTimeout(200);
            assertThat(message).doesNotContain("tcp");
            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .isInstanceOf(SocketTimeoutException.class);
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> datagrams.receive(new java.net.DatagramPacket(new byte[1], 1)))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }
}
