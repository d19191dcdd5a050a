package mathdl.information.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mathdl.information.GaussianKl;
import mathdl.information.misconception.GaussianKlMisconceptions;
import mathdl.information.reference.GaussianKlReference;
import mathdl.toolkit.listing.Implementations;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GaussianKlListingTest {
    /** Half a unit in the last of the eight decimals that are printed. */
    private static final Offset<Double> PRINTED = within(0.5000001e-8);

    /** Listing 06_kl of the source page, computed by PyTorch in float64 from the literals. */
    private static final double[] PAGE = {1.1681435513142098, 0.1626784432060454, 0.0};

    private static final double PAGE_TOTAL = 1.3308219945202553;

    @Test
    void prints_the_divergences_and_the_total_of_the_source_page() {
        List<String> lines = run(new GaussianKlReference());
        for (int i = 0; i < PAGE.length; i++) {
            String row = row(Integer.toString(i), lines);
            assertThat(column(row, 3)).as("closed form, dimension %d", i).isCloseTo(PAGE[i], PRINTED);
            assertThat(column(row, 4)).as("integral, dimension %d", i).isCloseTo(PAGE[i], PRINTED);
        }
        String total = row("total", lines);
        assertThat(column(total, 1)).as("total of the formula").isCloseTo(PAGE_TOTAL, PRINTED);
        assertThat(column(total, 2)).as("total of the integrals").isCloseTo(PAGE_TOTAL, PRINTED);
    }

    @Test
    void says_that_a_right_formula_agrees_with_the_integral() {
        assertThat(run(new GaussianKlReference())).anyMatch(line -> line.contains("agree within 1e-12"));
    }

    @Test
    void says_that_a_wrong_formula_differs_from_the_integral() {
        assertThat(run(new GaussianKlMisconceptions.Reversed()))
                .anyMatch(line -> line.contains("DIFFER by up to 6.5e-01"))
                .noneMatch(line -> line.contains("agree within"));
    }

    private static List<String> run(GaussianKl kl) {
        Implementations implementations = new Implementations() {
            @Override
            public <T> T of(Class<T> contract) {
                return contract.cast(kl);
            }
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new GaussianKlListing().run(implementations, out);
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
