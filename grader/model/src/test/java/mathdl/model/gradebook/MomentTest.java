package mathdl.model.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @Test
    void is_shown_with_its_own_offset() {
        assertThat(Moment.of("2026-11-30T23:59:00+01:00").shown()).isEqualTo("2026-11-30 23:59 +01:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-30", "2026-11-30T23:59:00", "2026-11-30 23:59+01:00", "2026-02-30T00:00:00Z"})
    void refuses_what_is_no_instant(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.of(text))
                .withMessageContaining("write it like 2026-11-30T23:59:00+01:00");
    }
}
