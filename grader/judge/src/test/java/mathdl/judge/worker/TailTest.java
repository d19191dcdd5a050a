package mathdl.judge.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TailTest {
    private static String tail(String text) throws InterruptedException {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                super.close();
                synchronized (closed) {
                    closed[0] = true;
                    closed.notifyAll();
                }
            }
        };
        Tail tail = Tail.of(stream);
        synchronized (closed) {
            while (!closed[0]) {
                closed.wait(Duration.ofSeconds(10).toMillis());
            }
        }
        return tail.text();
    }

    @Test
    void a_little_is_kept_whole() throws InterruptedException {
        assertThat(tail("  a little\n")).isEqualTo("a little");
        assertThat(tail("")).isEmpty();
    }

    @Test
    void of_much_the_end_is_kept() throws InterruptedException {
        String kept = tail("x".repeat(100_001) + "the end");

        assertThat(kept).hasSize(8 << 10).startsWith("xxx").endsWith("xthe end");
    }
}
