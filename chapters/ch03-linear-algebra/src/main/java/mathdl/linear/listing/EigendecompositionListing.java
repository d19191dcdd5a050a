package mathdl.linear.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.linear.ConditionNumber;
import mathdl.linear.PrincipalComponentAnalysis;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Products;
import mathdl.toolkit.listing.Data;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.listing.Page;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Listing L3.3: the eigenvalues of a covariance matrix, principal axes, and conditioning. */
public final class EigendecompositionListing implements Listing {
    private static final int ROWS = 100;
    private static final int COLUMNS = 5;

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        double[] page = descending(secondMoments(data()));
        double[] centered =
                principal(implementations, data(), COLUMNS).variances().toDoubleVector();
        return Map.of(
                "cov",
                secondMoments(data()).dup('c').data().asDouble(),
                "eigenvalues_desc",
                page,
                "condition_page",
                new double[] {page[0] / (page[COLUMNS - 1] + 1e-10)},
                "condition_exact",
                new double[] {condition(implementations, data())},
                "cov_centered",
                secondMoments(centered()).dup('c').data().asDouble(),
                "eigenvalues_desc_centered",
                centered,
                "condition_centered",
                new double[] {condition(implementations, centered())});
    }

    @Override
    public void run(Implementations implementations, PrintStream out) {
        double[] page = descending(secondMoments(data()));
        double[] centered =
                principal(implementations, data(), COLUMNS).variances().toDoubleVector();
        new Page(out)
                .line("100 draws of 5 independent normal variables")
                .gap()
                .line("eigenvalues of X\u1d40X/99, as on the source page  %s", Page.list(page))
                .line("eigenvalues of the covariance                 %s", Page.list(centered))
                .line("condition number, as on the source page       %.4f", condition(implementations, data()))
                .line("condition number of the covariance            %.4f", condition(implementations, centered()))
                .notice(
                        "The source page calls X\u1d40X/99 a covariance; it is one only after the column means are taken off.",
                        "The eigenvectors are the principal axes; eigenvalues are variances along them.",
                        "All true variances are 1: the spread of the eigenvalues is the scatter of 100 draws.",
                        "The source page adds 1e-10 to the divisor; that hides a matrix that has no full rank instead of saying so.");
    }

    /** The first two columns, and their principal axes, each as long as two deviations along it. */
    @Override
    public String figure(Implementations implementations) {
        INDArray two = Products.matmul(centered(), selection());
        PrincipalComponentAnalysis.Components components = principal(implementations, two, 2);
        Figure figure = Figure.of("Principal axes of two columns", "column 0", "column 1")
                .isometric()
                .with(Layer.points(
                        "rows",
                        two.getColumn(0).dup().toDoubleVector(),
                        two.getColumn(1).dup().toDoubleVector()));
        for (int k = 0; k < 2; k++) {
            double reach = 2 * Math.sqrt(components.variances().getDouble(k));
            double x = reach * components.axes().getDouble(k, 0);
            double y = reach * components.axes().getDouble(k, 1);
            figure.with(Layer.path(k == 0 ? "first axis" : "second axis", new double[] {-x, x}, new double[] {-y, y}));
        }
        return figure.svg();
    }

    private static PrincipalComponentAnalysis.Components principal(
            Implementations implementations, INDArray data, int count) {
        return implementations.of(PrincipalComponentAnalysis.class).analyze(data, count);
    }

    private static double condition(Implementations implementations, INDArray x) {
        return implementations.of(ConditionNumber.class).conditionNumber(secondMoments(x));
    }

    private static INDArray selection() {
        double[] entries = new double[2 * COLUMNS];
        entries[0] = 1;
        entries[3] = 1;
        return org.nd4j.linalg.factory.Nd4j.createFromArray(entries).reshape('c', COLUMNS, 2);
    }

    private static INDArray data() {
        return Data.array(EigendecompositionListing.class, "data-x", ROWS, COLUMNS);
    }

    private static INDArray centered() {
        INDArray x = data();
        return x.subRowVector(x.mean(0));
    }

    private static INDArray secondMoments(INDArray x) {
        return Products.matmul(x.transpose(), x).div(ROWS - 1);
    }

    private static double[] descending(INDArray symmetric) {
        double[] ascending = Decompositions.eigh(symmetric).values().toDoubleVector();
        double[] values = new double[ascending.length];
        Arrays.setAll(values, i -> ascending[ascending.length - 1 - i]);
        return values;
    }
}
