package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A submission in a plain process has the judge's user: it must find no way into the judge's JVM. */
@Isolated("it looks for workers among all processes")
class AttachTest {
    /** A closed JVM never answers, and the default is to wait for 10 s. */
    @BeforeAll
    static void waitBriefly() {
        System.setProperty("sun.tools.attach.attachTimeout", "2000");
    }

    @TempDir
    private Path directory;

    @Test
    void enters_an_ordinary_virtual_machine() throws Exception {
        Process plain = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sleeper.class.getName())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(plain.getInputStream().read()).isEqualTo('r');
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(plain.pid()));
            assertThat(machine.getSystemProperties()).containsKey("java.version");
            machine.detach();
        } finally {
            plain.destroyForcibly().waitFor();
        }
    }

    @Test
    void finds_the_judge_closed() throws Exception {
        File out = directory.resolve("out").toFile();
        File err = directory.resolve("err").toFile();
        Process judge = CourseScript.ofProject(directory).start(out, err, "audit", "--seeds", "50");
        try {
            awaitFirstRow(out.toPath(), judge);
            assertThatThrownBy(() -> VirtualMachine.attach(String.valueOf(judge.pid())))
                    .isInstanceOf(AttachNotSupportedException.class);
            assertThat(judge.isAlive()).isTrue();
        } finally {
            judge.destroy();
            assertThat(judge.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(LeftRunning.afterAWhile()).isEmpty();
    }

    /** The script has become the judge's JVM by then. */
    private static void awaitFirstRow(Path out, Process judge) throws IOException, InterruptedException {
        while (judge.isAlive() && Files.size(out) == 0) {
            Thread.sleep(100);
        }
        assertThat(judge.isAlive()).isTrue();
    }

    /** A JVM like any other. */
    static final class Sleeper {
        private Sleeper() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("ready");
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        }
    }
}
