package mathdl.linear.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.linear.CosineSimilarity;
import mathdl.toolkit.linear.Norms;
import mathdl.toolkit.linear.Products;
import mathdl.toolkit.listing.Data;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.listing.Page;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Listing L3.1: products of matrices and of batches of them, norms, and the cosine of an angle. */
public final class MatrixOperationsListing implements Listing {
    private static final INDArray X = Nd4j.createFromArray(3.0, 4.0);

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        return Map.of(
                "C", product().dup('c').data().asDouble(),
                "batch_C", batch().dup('c').data().asDouble(),
                "l1", new double[] {Norms.l1(X)},
                "l2", new double[] {Norms.l2(X)},
                "linf", new double[] {Norms.lInfinity(X)},
                "cos_sim", new double[] {cosine(implementations)});
    }

    @Override
    public void run(Implementations implementations, PrintStream out) {
        Page page = new Page(out).line("A (4 \u00d7 3) times B (3 \u00d7 5) is C (%s)", shape(product()));
        for (int i = 0; i < 4; i++) {
            page.line("  %s", Page.list(product().getRow(i).dup().toDoubleVector()));
        }
        page.line(
                "a batch: (8 \u00d7 4 \u00d7 3) times (8 \u00d7 3 \u00d7 5) is (%s), one product for each of the 8",
                shape(batch()));
        page.gap()
                .line("norms of [3, 4]: L1 %.4f, L2 %.4f, L\u221e %.4f", Norms.l1(X), Norms.l2(X), Norms.lInfinity(X));
        page.line("cosine similarity of [1, 2, 3] and [2, 2, 1]: %.4f", cosine(implementations));
        page.notice(
                "The inner dimensions must agree and vanish; the outer ones remain.",
                "L\u221e \u2264 L2 \u2264 L1 for every vector.",
                "The cosine forgets lengths: scale either vector and it stays.");
    }

    @Override
    public String figure(Implementations implementations) {
        CosineSimilarity similarity = implementations.of(CosineSimilarity.class);
        INDArray axis = Nd4j.createFromArray(1.0, 0.0);
        double[] degrees = new double[46];
        Arrays.setAll(degrees, i -> 4.0 * i);
        double[] cosines = Arrays.stream(degrees)
                .map(Math::toRadians)
                .map(a -> similarity.cosineSimilarity(axis, Nd4j.createFromArray(5 * Math.cos(a), 5 * Math.sin(a))))
                .toArray();
        return Figure.of("Cosine similarity of two vectors", "angle between them, degrees", "similarity")
                .with(Layer.line("whatever their lengths", degrees, cosines))
                .svg();
    }

    private static INDArray product() {
        return Products.matmul(data("matmul-a", 4, 3), data("matmul-b", 3, 5));
    }

    private static INDArray batch() {
        return Products.matmul(data("batch-a", 8, 4, 3), data("batch-b", 8, 3, 5));
    }

    private static double cosine(Implementations implementations) {
        return implementations
                .of(CosineSimilarity.class)
                .cosineSimilarity(Nd4j.createFromArray(1.0, 2.0, 3.0), Nd4j.createFromArray(2.0, 2.0, 1.0));
    }

    private static INDArray data(String name, long... shape) {
        return Data.array(MatrixOperationsListing.class, name, shape);
    }

    private static String shape(INDArray array) {
        return Arrays.toString(array.shape()).replace(", ", " \u00d7 ").replaceAll("[\\[\\]]", "");
    }
}
