package mathdl.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintedTest {
    private static final int CAP = 16 << 10;

    private final Printed printed = new Printed();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void what_is_printed_is_kept_until_it_is_taken() {
        out.print("σ = 1");

        assertThat(printed.take()).isEqualTo("σ = 1");
        assertThat(printed.take()).isEmpty();
    }

    @Test
    void a_flood_is_cut_and_counted() {
        for (int i = 0; i < 1000; i++) {
            out.print("x".repeat(1000));
        }
        out.write('x');

        String taken = printed.take();
        assertThat(taken).startsWith("xxx").endsWith("\n[" + (1_000_001 - CAP) + " more bytes]");
        assertThat(taken.indexOf('\n')).isEqualTo(CAP);
        out.print("again");
        assertThat(printed.take()).isEqualTo("again");
    }
}
