package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The canaries sing: what an attack would do is seen when a test does it. */
class CanariesTest {
    @TempDir
    private Path directory;

    private Canaries canaries;

    @BeforeEach
    void plant() throws IOException {
        Files.createDirectory(directory.resolve("out"));
        canaries = new Canaries(directory);
    }

    @AfterEach
    void close() throws IOException {
        canaries.close();
    }

    @Test
    void see_a_file_that_has_come_and_one_that_has_changed() throws IOException {
        Path tree = Files.createDirectory(directory.resolve("tree"));
        Path old = Files.writeString(tree.resolve("old"), "as it was");
        canaries.watch(tree);
        assertThat(canaries.changed(tree)).isEmpty();
        Files.writeString(old, "as it is!");
        Path young = Files.writeString(tree.resolve("young"), "");
        assertThat(canaries.changed(tree)).containsExactly(old.toString(), young.toString());
    }

    @Test
    void see_what_an_attack_writes() throws IOException {
        Path written = Files.writeString(directory.resolve("out/mathdl-attack-was-here"), "");
        assertThat(canaries.marks()).contains(written.toString());
    }

    @Test
    void hear_a_connection() throws IOException {
        assertThat(canaries.heard()).isFalse();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), canaries.port())) {
            assertThat(socket.isConnected()).isTrue();
            assertThat(canaries.heard()).isTrue();
        }
    }

    @Test
    void hear_a_datagram() throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getLoopbackAddress(), canaries.port()));
            assertThat(canaries.heard()).isTrue();
        }
    }
}
