package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import mathdl.judge.sandbox.Ladder;

/** How the planted classes, all of them harmless, are kept apart on this machine. */
final class Isolation {
    private static final String LEVEL = Ladder.strongest().sandbox().level();

    private Isolation() {}

    /** The level that {@code auto} must choose; where the environment asks for a sandbox, it must be one. */
    static String level() {
        if ("1".equals(System.getenv("MATHDL_REQUIRE_SANDBOX"))) {
            assertThat(LEVEL).as("MATHDL_REQUIRE_SANDBOX is 1").isEqualTo("bwrap");
        }
        return LEVEL;
    }

    /** Options of grade for a class other than the course's samples. */
    static List<String> options() {
        boolean none = level().equals("none");
        assumeFalse(none && Ladder.runsAsRoot(), "root grades other people's code in a sandbox only");
        return none ? List.of("--sandbox", "none") : List.of();
    }
}
