package mathdl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import mathdl.judge.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretSeedTest {
    @TempDir
    private Path root;

    @Test
    void is_drawn_once_and_kept() throws IOException {
        long seed = SecretSeed.of(root);
        assertThat(seed).isNotNegative();
        assertThat(SecretSeed.of(root)).isEqualTo(seed);
    }

    @Test
    void is_another_in_another_project(@TempDir Path other) throws IOException {
        assertThat(SecretSeed.of(root)).isNotEqualTo(SecretSeed.of(other));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
    void is_readable_for_its_owner_alone() throws IOException {
        SecretSeed.of(root);
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(root.resolve(".course/seed"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void complains_of_a_file_that_holds_none() throws IOException {
        SecretSeed.of(root);
        Files.writeString(root.resolve(".course/seed"), "twelve");
        assertThatThrownBy(() -> SecretSeed.of(root))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("holds no seed");
    }
}
