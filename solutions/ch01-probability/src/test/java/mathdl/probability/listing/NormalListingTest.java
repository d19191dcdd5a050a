package mathdl.probability.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mathdl.probability.NormalLogDensity;
import mathdl.probability.misconception.NormalLogDensityMisconceptions;
import mathdl.probability.reference.NormalLogDensityReference;
import mathdl.toolkit.listing.Implementations;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NormalListingTest {
    /** Half a unit in the last of the four decimals that are printed. */
    private static final Offset<Double> PRINTED = within(0.5001e-4);

    @Test
    void prints_the_log_density_and_the_probability_of_the_source_page() {
        String atMean = row("2.0", run(new NormalLogDensityReference()));
        assertThat(column(atMean, 1)).as("log p(2)").isCloseTo(-1.324403641312837, PRINTED);
        assertThat(column(atMean, 3)).as("P(X ≤ 2)").isCloseTo(0.5, PRINTED);
        assertThat(column(atMean, 4)).as("the integral up to 2").isCloseTo(0.5, PRINTED);
    }

    /** Values of the standard normal distribution at 1 and −8/3, from mpmath with 50 digits. */
    @Test
    void prints_probabilities_of_other_points() {
        List<String> lines = run(new NormalLogDensityReference());
        assertThat(column(row("3.5", lines), 3)).isCloseTo(0.8413447460685429, PRINTED);
        assertThat(column(row("-2.0", lines), 3)).isCloseTo(0.0038303805675897356, PRINTED);
    }

    /** Six standard errors, exceeded once in 5·10⁸ seeds; the seed is fixed. */
    @Test
    void draws_scatter_about_mean_and_deviation() {
        List<String> lines = run(new NormalLogDensityReference());
        assertThat(column(row("mean", lines), 1)).isNotEqualTo(2.0).isCloseTo(2.0, within(6 * 0.0474));
        assertThat(column(row("deviation", lines), 1)).isNotEqualTo(1.5).isCloseTo(1.5, within(6 * 0.0336));
    }

    @Test
    void says_that_a_right_density_integrates_to_the_probability() {
        assertThat(run(new NormalLogDensityReference())).anyMatch(line -> line.contains("agree within 1e-09"));
    }

    @Test
    void says_that_a_wrong_density_does_not() {
        assertThat(run(new NormalLogDensityMisconceptions.StandardDeviationAsVariance()))
                .anyMatch(line -> line.contains("DIFFER by up to"))
                .noneMatch(line -> line.contains("agree within"));
    }

    private static List<String> run(NormalLogDensity normal) {
        Implementations implementations = new Implementations() {
            @Override
            public <T> T of(Class<T> contract) {
                return contract.cast(normal);
            }
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new NormalListing().run(implementations, out);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String row(String label, List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith(label + " "))
                .findFirst()
                .orElseThrow();
    }

    private static double column(String row, int index) {
        return Double.parseDouble(row.split(" +", -1)[index]);
    }
}
