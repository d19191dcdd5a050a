package mathdl.model.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {
    @ParameterizedTest
    @CsvSource({"7, 7", "7.0, 7", "7.50, 7.5", "1e3, 1000", "-0.250, -0.25", "0.00, 0", "1e-7, 0.0000001"})
    void prints_plain_digits(String given, String printed) {
        assertThat(new Points(new BigDecimal(given))).hasToString(printed);
    }

    @Test
    void is_the_same_however_it_is_written() {
        assertThat(new Points(new BigDecimal("7.00"))).isEqualTo(Points.of(7)).hasSameHashCodeAs(Points.of(7));
    }
}
