package mathdl.information.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values by 50-digit arithmetic, each within the tolerance that its file states, and the strict one where it has one. */
class InformationGoldensTest {
    private static final List<GoldenCase> CASES = GoldenCase.of("wide_information.json");

    @Test
    void every_case_is_within_its_tolerance_and_its_strict_one() {
        List<GoldenCase> strict =
                CASES.stream().filter(GoldenCase::hasStrictTolerance).toList();
        List<String> misses = misses(CASES, "tol");
        List<String> strictMisses = misses(strict, "tol_strict");
        System.out.printf(
                "information: %d of %d; strict %d of %d%n",
                CASES.size() - misses.size(), CASES.size(), strict.size() - strictMisses.size(), strict.size());
        assertThat(CASES).hasSize(164);
        assertThat(strict).hasSize(19);
        assertThat(misses).isEmpty();
        assertThat(strictMisses).isEmpty();
    }

    private static List<String> misses(List<GoldenCase> cases, String tolerance) {
        return cases.stream()
                .filter(golden -> !golden.accepts(InformationGoldens.of(golden).apply(golden), tolerance))
                .map(GoldenCase::id)
                .toList();
    }
}
