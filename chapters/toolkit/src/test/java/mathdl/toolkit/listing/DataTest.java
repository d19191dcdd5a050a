package mathdl.toolkit.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DataTest {
    @Test
    void reads_numbers_in_row_major_order() {
        assertThat(Data.values(DataTest.class, "six")).containsExactly(1, -2.5, 3e-3, 4, 5, 6);
        assertThat(Data.array(DataTest.class, "six", 2, 3).getDouble(1, 0)).isEqualTo(4);
    }

    @Test
    void names_a_missing_file() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Data.values(DataTest.class, "seven"))
                .withMessageContaining("seven.txt");
    }

    @Test
    void prints_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Locale.setDefault(Locale.GERMANY);
            new Page(new PrintStream(bytes, true, StandardCharsets.UTF_8))
                    .line("%.2f %s", 1.5, Page.list(-0.0, 2))
                    .notice("Halves.");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("1.50 [0.0000, 2.0000]\n\nWhat to notice\n  Halves.\n");
    }
}
