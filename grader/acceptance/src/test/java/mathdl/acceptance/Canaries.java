package mathdl.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an attack that came through would touch: files, secrets, and services of the machine. */
final class Canaries implements AutoCloseable {
    /** A variable of the grader's environment, and what it holds. */
    static final Map<String, String> ENVIRONMENT = Map.of("MATHDL_CANARY", "a-secret-that-no-report-may-hold");

    static final String SECRET_FILE = "secret-beside-the-class.txt";

    private static final String SECRET = "CanaryThatNoReportMayHold is the password of the grader";

    /** How every file is named that an attack makes. */
    private static final String MARK = "mathdl-attack";

    private final ServerSocket server;
    private final DatagramSocket datagrams;
    private final Path beside;
    private final Map<String, String> before = new TreeMap<>();

    Canaries(Path beside) throws IOException {
        this.beside = beside;
        InetAddress loopback = InetAddress.getLoopbackAddress();
        server = new ServerSocket(0, 1, loopback);
        datagrams = new DatagramSocket(server.getLocalPort(), loopback);
        Files.writeString(beside.resolve(SECRET_FILE), SECRET);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Remembers what files hold now. */
    void watch(Path... trees) throws IOException {
        for (Path tree : trees) {
            before.putAll(contents(tree));
        }
    }

    /** Files that have come, gone or changed since. */
    List<String> changed(Path... trees) throws IOException {
        Map<String, String> now = new TreeMap<>();
        for (Path tree : trees) {
            now.putAll(contents(tree));
        }
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(file -> !now.getOrDefault(file, "gone").equals(before.getOrDefault(file, "none")))
                .toList();
    }

    /** Files of attacks outside the class, wherever they could want to write. */
    List<String> marks() throws IOException {
        List<Path> places = List.of(
                Path.of("/"),
                Path.of("/tmp"),
                Path.of("/dev/shm"),
                Path.of(System.getProperty("user.home")),
                Path.of(System.getProperty("java.io.tmpdir")),
                Project.ROOT,
                Project.ROOT.resolve("target/course"),
                Project.ROOT.resolve("target/course/native"),
                beside,
                beside.resolve("out"));
        List<String> marks = new java.util.ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.list(place)) {
                files.map(Path::toString).filter(file -> file.contains(MARK)).forEach(marks::add);
            }
        }
        return marks;
    }

    /** Whether anything came over the network. */
    boolean heard() throws IOException {
        server.setSoTimeout(100);
        datagrams.setSoTimeout(100);
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return heardDatagram();
        }
    }

    private boolean heardDatagram() throws IOException {
        try {
            datagrams.receive(new DatagramPacket(new byte[1], 1));
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** Words that stand in no report. */
    static List<String> secrets() {
        return List.of(ENVIRONMENT.get("MATHDL_CANARY"), "CanaryThatNoReportMayHold", "BEGIN SOLUTION");
    }

    @Override
    public void close() throws IOException {
        server.close();
        datagrams.close();
    }

    /** What files hold by name; of ND4J's libraries, a copy of what lies in the jars, size and time must do. */
    private static Map<String, String> contents(Path tree) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                contents.put(file.toString(), content(file));
            }
        }
        return contents;
    }

    private static String content(Path file) {
        try {
            long size = Files.size(file);
            boolean large = size > 16 << 20;
            return size + " " + (large ? Files.getLastModifiedTime(file) : hash(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return new String(MessageDigest.getInstance("SHA-256").digest(bytes), StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
