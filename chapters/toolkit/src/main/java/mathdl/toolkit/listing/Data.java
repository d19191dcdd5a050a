package mathdl.toolkit.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The inputs of listings, which lie beside their classes as texts of numbers with blanks between them. */
public final class Data {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Data() {}

    /**
     * All numbers of {@code name.txt} beside a class.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static double[] values(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name + ".txt beside " + beside.getName());
            }
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return BLANKS.splitAsStream(text.strip())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same numbers as an array of doubles of this shape, row-major. */
    public static INDArray array(Class<?> beside, String name, long... shape) {
        return Nd4j.createFromArray(values(beside, name)).reshape('c', shape);
    }
}
