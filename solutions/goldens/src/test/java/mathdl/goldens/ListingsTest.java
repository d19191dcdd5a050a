package mathdl.goldens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mathdl.model.course.Catalogue;
import mathdl.model.course.Course;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every listing of the catalogue, with the references, beside what PyTorch computed from the same inputs. */
class ListingsTest {
    private static final Map<String, String> PAGE = Map.ofEntries(
            Map.entry("L1.1", "01_normal"),
            Map.entry("L1.2", "02_categorical"),
            Map.entry("L1.3", "03_mvn"),
            Map.entry("L1.4", "04_bayes_map"),
            Map.entry("L2.1", "05_entropy_ce"),
            Map.entry("L2.2", "06_kl"),
            Map.entry("L3.1", "07_matrix_ops"),
            Map.entry("L3.2", "08_svd"),
            Map.entry("L3.3", "09_eigh"),
            Map.entry("L4.1", "10_chain_rule"),
            Map.entry("L4.2", "11_jacobian_hessian"),
            Map.entry("L5.1", "12_optimizers"),
            Map.entry("L5.2", "13_saddle"));

    /** A few roundings of sums of hundreds of terms; the page's float32 would miss it by four orders. */
    private static final double RELATIVE = 1e-12;

    /** Float64 itself is 1e-9 away from exact arithmetic after 349 steps of RMSprop, and soon nowhere near. */
    private static final int RMSPROP_STEPS = 300;

    static Stream<Course.ListingEntry> listings() throws IOException {
        Course course = Catalogue.read(Path.of("../../chapters/course.yaml"));
        return course.chapters().stream().flatMap(chapter -> chapter.listings().stream()
                .map(listing -> new Course.ListingEntry(chapter, listing)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listings")
    void agrees_with_pytorch_in_float64(Course.ListingEntry entry) throws Exception {
        Map<String, double[]> numbers = listing(entry).numbers(new References());
        JsonNode page = page(PAGE.get(entry.listing().id()));
        assertThat(numbers).isNotEmpty();
        numbers.forEach((name, values) -> assertAgree(name, values, expected(page, name)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listings")
    void prints_and_draws(Course.ListingEntry entry) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            listing(entry).run(new References(), out);
        }
        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertThat(printed).contains("What to notice").doesNotContain("NaN", "DIFFER");
        assertThat(printed.lines()).allMatch(line -> line.length() <= 120, "fits a terminal");
        String figure = listing(entry).figure(new References());
        assertThat(figure).startsWith("<svg").contains("prefers-color-scheme").doesNotContain("NaN");
    }

    private static void assertAgree(String name, double[] values, JsonNode expected) {
        assertThat(expected).as("PyTorch's %s", name).isNotNull();
        JsonNode numbers = expected.has("data") ? expected.get("data") : expected;
        double[] data = numbers.isNumber()
                ? new double[] {numbers.asDouble()}
                : StreamSupport.stream(numbers.spliterator(), false)
                        .mapToDouble(JsonNode::asDouble)
                        .toArray();
        assertThat(values).as(name).hasSize(name.startsWith("RMSprop/") ? RMSPROP_STEPS : data.length);
        for (int i = 0; i < values.length; i++) {
            assertThat(values[i])
                    .as("%s[%d]", name, i)
                    .isCloseTo(data[i], within(RELATIVE * Math.max(1, Math.abs(data[i]))));
        }
    }

    /** From the literals of the page where it has any, as in the listing; from its float32 inputs elsewhere. */
    private static JsonNode expected(JsonNode page, String name) {
        if (page.has("configs")) {
            return page.at("/configs/" + name.replace("/", "/f64/"));
        }
        return page.at("/f64_literal/" + name).isMissingNode()
                ? page.at("/f64").get(name)
                : page.at("/f64_literal/" + name);
    }

    private static JsonNode page(String name) throws IOException {
        try (InputStream in = ListingsTest.class.getResourceAsStream("/mathdl/goldens/seed.json")) {
            return new ObjectMapper().readTree(in).at("/listings/" + name);
        }
    }

    private static Listing listing(Course.ListingEntry entry) throws ReflectiveOperationException {
        String name = entry.chapter().listingClass(entry.listing());
        return Class.forName(name)
                .asSubclass(Listing.class)
                .getDeclaredConstructor()
                .newInstance();
    }

    /** The reference of every contract, by its name. */
    private static final class References implements Implementations {
        @Override
        public <T> T of(Class<T> contract) {
            String name = contract.getPackageName() + ".reference." + contract.getSimpleName() + "Reference";
            try {
                return contract.cast(
                        Class.forName(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
