package mathdl.judge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import mathdl.judge.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BubblewrapTest {
    private static final Bubblewrap.Tools TOOLS =
            new Bubblewrap.Tools(Path.of("/usr/bin/bwrap"), Path.of("/usr/bin/prlimit"), Path.of("/usr/bin/setpriv"));

    @TempDir
    private Path course;

    private Jvm jvm;

    @BeforeEach
    void layOut() throws IOException {
        Path lib = Files.createDirectory(course.resolve("lib"));
        Path cache = Files.createDirectories(course.resolve("native/nd4j.jar")).getParent();
        Files.createFile(cache.resolve("lock"));
        jvm = new Jvm(
                Path.of(System.getProperty("java.home")),
                List.of(lib.resolve("worker.jar"), lib.resolve("nd4j.jar")),
                cache,
                Limits.DEFAULT.memory());
    }

    private List<String> command(boolean root, int slot) {
        return new Bubblewrap(root, 1_990_000_000, TOOLS).command(jvm, slot);
    }

    private static List<String> bound(List<String> command) {
        return IntStream.range(1, command.size())
                .filter(i -> command.get(i - 1).equals("--ro-bind"))
                .mapToObj(command::get)
                .toList();
    }

    private static String after(List<String> command, String option) {
        return command.get(command.indexOf(option) + 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_of_the_environment_goes_in_but_what_is_named(boolean root) {
        List<String> command = command(root, 0);

        assertThat(command).contains("--clearenv");
        assertThat(String.join(" ", command)).doesNotContain("HOME", "--setenv PATH");
        assertThat(Sandbox.environment().keySet())
                .isSubsetOf("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_limit_is_set_before_the_sandbox_is_entered(boolean root) {
        List<String> command = command(root, 0);
        List<String> limits = command.subList(command.indexOf("/usr/bin/prlimit"), command.indexOf("/usr/bin/bwrap"));

        assertThat(limits)
                .contains("--as=" + Limits.DEFAULT.memory().addressSpace())
                .contains("--fsize=" + Limits.DEFAULT.memory().file(), "--nofile=256", "--core=0")
                .anyMatch(limit -> limit.startsWith("--nproc="));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_namespace_is_the_worker_s_own_and_ends_with_the_judge(boolean root) {
        assertThat(command(root, 0))
                .contains("--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts")
                .contains("--die-with-parent", "--new-session")
                .containsSubsequence("--cap-drop", "ALL")
                .containsSubsequence("--remount-ro", "/", "--remount-ro", "/dev");
    }

    @Test
    void root_leaves_its_rights_for_a_user_of_the_slot_s_own() {
        List<String> command = command(true, 3);

        assertThat(command)
                .containsSubsequence(
                        "/course/setpriv",
                        "--reuid=1990000003",
                        "--regid=1990000003",
                        "--clear-groups",
                        "--bounding-set=-all",
                        "--no-new-privs")
                .contains("--nproc=" + Limits.TASKS)
                .doesNotContain("--unshare-user");
    }

    @Test
    void anyone_else_enters_a_user_namespace() {
        assertThat(command(false, 3)).contains("--unshare-user").doesNotContain("/course/setpriv", "CAP_SETUID");
    }

    @Test
    void nothing_of_the_machine_is_writable_and_only_what_a_jvm_needs_is_there() {
        List<String> command = command(true, 0);

        assertThat(command).doesNotContain("--bind", "--dev-bind", "--bind-try");
        assertThat(bound(command)).doesNotContain("/", "/etc", "/home", "/root", "/usr", "/usr/bin", "/var", "/run");
        assertThat(after(command, "--chdir")).isEqualTo("/tmp");
        assertThat(command)
                .containsSubsequence("--ro-bind", course.resolve("lib").toString(), "/course/lib");
    }

    @Test
    void the_jvm_sees_the_jars_where_they_are_mounted_in_their_order() {
        assertThat(after(command(true, 0), "-cp")).isEqualTo("/course/lib/worker.jar:/course/lib/nd4j.jar");
    }

    @Test
    void only_directories_of_the_native_cache_are_mounted() {
        List<String> command = command(true, 0);

        assertThat(command).contains("/course/native/nd4j.jar").doesNotContain("/course/native/lock");
    }

    @Test
    void frames_leave_on_the_third_descriptor() {
        List<String> command = command(true, 0);

        assertThat(command).startsWith("/bin/sh", "-c").endsWith("mathdl.worker.Worker", "3");
        assertThat(command.get(2)).endsWith("exec \"$@\" 3>&1 1>&2");
        assertThat(command).contains("-XX:+DisableAttachMechanism");
    }
}
