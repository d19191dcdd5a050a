package mathdl.linear.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.linear.LowRankApproximation;
import mathdl.linear.MatrixNorms;
import mathdl.linear.SingularValueDecomposition;
import mathdl.linear.SingularValueDecomposition.Svd;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Products;
import mathdl.toolkit.listing.Data;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.listing.Page;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Listing L3.2: the singular values of a matrix, its best approximation of rank 2, rank and nuclear norm. */
public final class SingularValuesListing implements Listing {
    private static final int RANK = 2;

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        LowRankApproximation.Approximation two = approximation(implementations, RANK);
        MatrixNorms.Norms norms = implementations.of(MatrixNorms.class).norms(matrix());
        return Map.of(
                "S", svd(implementations).s().toDoubleVector(),
                "low_rank", two.matrix().dup('c').data().asDouble(),
                "frobenius_error", new double[] {two.frobeniusError()},
                "rank_A", new double[] {Decompositions.rank(matrix())},
                "rank_low", new double[] {Decompositions.rank(two.matrix())},
                "nuclear_norm", new double[] {norms.nuclear()},
                "frobenius_A", new double[] {norms.frobenius()});
    }

    @Override
    public void run(Implementations implementations, PrintStream out) {
        Map<String, double[]> numbers = numbers(implementations);
        new Page(out)
                .line("A of 6 \u00d7 4 = U diag(s) V\u1d40, U of 6 \u00d7 4, V of 4 \u00d7 4")
                .line("singular values              %s", Page.list(numbers.get("S")))
                .line("largest |A \u2212 U diag(s) V\u1d40|  %.0e, rounding", reconstructionError(implementations))
                .gap()
                .line("best approximation of rank %d: Frobenius error %.4f", RANK, numbers.get("frobenius_error")[0])
                .line("rank of A %.0f, of the approximation %.0f", numbers.get("rank_A")[0], numbers.get("rank_low")[0])
                .line(
                        "nuclear norm of A %.4f, Frobenius norm %.4f",
                        numbers.get("nuclear_norm")[0], numbers.get("frobenius_A")[0])
                .notice(
                        "The error is the root of the sum of squares of the singular values that were left out.",
                        "No matrix of rank 2 is closer to A (Eckart and Young).",
                        "The columns of U and V are known up to a common sign; their products are not affected.");
    }

    @Override
    public String figure(Implementations implementations) {
        Figure figure = Figure.of("A and its best approximations", "column", "row");
        for (int rank = 1; rank <= 3; rank++) {
            figure.with(Layer.tiles(
                    "rank " + rank, rows(approximation(implementations, rank).matrix())));
        }
        return figure.with(Layer.tiles("rank 4, A itself", rows(matrix())))
                .inPanels()
                .rowsFromTheTop(6)
                .svg();
    }

    private static LowRankApproximation.Approximation approximation(Implementations implementations, int rank) {
        return implementations.of(LowRankApproximation.class).approximate(matrix(), rank);
    }

    private static Svd svd(Implementations implementations) {
        return implementations.of(SingularValueDecomposition.class).decompose(matrix());
    }

    private static double reconstructionError(Implementations implementations) {
        Svd svd = svd(implementations);
        INDArray again = Products.matmul(Products.matmul(svd.U(), Nd4j.diag(svd.s())), svd.Vt());
        return Arrays.stream(again.sub(matrix()).dup('c').data().asDouble())
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    private static double[][] rows(INDArray matrix) {
        double[][] rows = new double[matrix.rows()][];
        Arrays.setAll(rows, i -> matrix.getRow(i).dup().toDoubleVector());
        return rows;
    }

    private static INDArray matrix() {
        return Data.array(SingularValuesListing.class, "svd-a", 6, 4);
    }
}
