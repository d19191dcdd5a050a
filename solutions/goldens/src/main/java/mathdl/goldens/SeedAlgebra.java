package mathdl.goldens;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import mathdl.linear.reference.LowRank;
import mathdl.linear.reference.PrincipalComponents;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Eigh;
import mathdl.toolkit.linear.Norms;
import mathdl.toolkit.linear.Products;
import mathdl.toolkit.linear.Svd;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Listings 7 to 9 of the source page: products and norms, singular values, eigenvalues. */
final class SeedAlgebra {
    /** Rank of the approximation in listing 8. */
    private static final int K = 2;

    static final Map<String, Function<GoldenCase, Answer>> KINDS = Map.ofEntries(
            entry("07_matrix_ops C", c -> Answer.of(Products.matmul(c.array("A"), c.array("B")))),
            entry("07_matrix_ops batch_C", c -> Answer.of(Products.matmul(c.array("batch_A"), c.array("batch_B")))),
            entry("07_matrix_ops l1", c -> Answer.of(Norms.l1(c.array("x")))),
            entry("07_matrix_ops l2", c -> Answer.of(Norms.l2(c.array("x")))),
            entry("07_matrix_ops linf", c -> Answer.of(Norms.lInfinity(c.array("x")))),
            entry("07_matrix_ops cos_sim*", c -> Answer.of(Norms.cosineSimilarity(c.array("a"), c.array("b")))),
            entry("08_svd U", c -> Answer.of(columnsSignedAsIn(c, svd(c).U()))),
            entry("08_svd S", c -> Answer.of(svd(c).s())),
            entry("08_svd Vh", c -> Answer.of(rowsSignedAsIn(c, svd(c).Vt()))),
            entry("08_svd max_reconstruction_error", c -> Answer.of(reconstructionError(c))),
            entry("08_svd low_rank", c -> Answer.of(approximation(c))),
            entry("08_svd frobenius_error", c -> Answer.of(distance(c))),
            entry("08_svd eckart_young", c -> Answer.of(discarded(svd(c).s()))),
            entry("08_svd rank_A", c -> Answer.of(Decompositions.rank(c.array("A")))),
            entry("08_svd rank_low", c -> Answer.of(Decompositions.rank(approximation(c)))),
            entry("08_svd nuclear_norm", c -> Answer.of(Norms.nuclear(c.array("A")))),
            entry("08_svd frobenius_A", c -> Answer.of(Norms.frobenius(c.array("A")))),
            entry("09_eigh cov", c -> Answer.of(secondMoment(c))),
            entry("09_eigh eigenvalues_asc", c -> Answer.of(eigh(c).values())),
            entry("09_eigh eigenvectors", c -> Answer.of(columnsSignedAsIn(c, eigh(c).vectors()))),
            entry("09_eigh eigenvalues_desc", c -> Answer.of(descending(eigh(c)))),
            entry("09_eigh condition_page", c -> Answer.of(condition(eigh(c), 1e-10))),
            entry("09_eigh condition_exact", c -> Answer.of(condition(eigh(c), 0))),
            entry("09_eigh column_means", c -> Answer.of(pca(c).mean())),
            entry("09_eigh cov_centered", c -> Answer.of(pca(c).covariance())),
            entry("09_eigh eigenvalues_desc_centered", c -> Answer.of(pca(c).explainedVariance())),
            entry(
                    "09_eigh eigenvectors_centered",
                    c -> Answer.of(columnsSignedAsIn(
                            c, Decompositions.eigh(pca(c).covariance()).vectors()))),
            entry(
                    "09_eigh condition_centered",
                    c -> Answer.of(condition(Decompositions.eigh(pca(c).covariance()), 0))));

    private SeedAlgebra() {}

    private static Svd svd(GoldenCase c) {
        return Decompositions.svd(c.array("A"));
    }

    private static INDArray approximation(GoldenCase c) {
        return LowRank.approximation(svd(c), K);
    }

    private static double distance(GoldenCase c) {
        return Norms.frobenius(c.array("A").sub(approximation(c)));
    }

    private static double discarded(INDArray s) {
        double sum = 0;
        for (int i = K; i < s.length(); i++) {
            sum += s.getDouble(i) * s.getDouble(i);
        }
        return Math.sqrt(sum);
    }

    private static double reconstructionError(GoldenCase c) {
        Svd svd = svd(c);
        INDArray again = Products.matmul(svd.U().mulRowVector(svd.s()), svd.Vt());
        return c.array("A").sub(again).amaxNumber().doubleValue();
    }

    /** XᵀX / (n − 1), which the page calls a covariance: nothing is centred. */
    private static INDArray secondMoment(GoldenCase c) {
        INDArray X = c.array("X");
        return Products.matmul(X.transpose(), X).div(X.rows() - 1.0);
    }

    private static Eigh eigh(GoldenCase c) {
        return Decompositions.eigh(secondMoment(c));
    }

    private static PrincipalComponents pca(GoldenCase c) {
        return PrincipalComponents.of(c.array("X"));
    }

    private static double[] descending(Eigh eigh) {
        double[] ascending = eigh.values().toDoubleVector();
        double[] descending = new double[ascending.length];
        for (int i = 0; i < ascending.length; i++) {
            descending[i] = ascending[ascending.length - 1 - i];
        }
        return descending;
    }

    private static double condition(Eigh eigh, double epsilon) {
        double[] descending = descending(eigh);
        return descending[0] / (descending[descending.length - 1] + epsilon);
    }

    /** Singular vectors and eigenvectors have no sign of their own: these take that of the case's. */
    private static INDArray rowsSignedAsIn(GoldenCase c, INDArray rows) {
        return signedAs(GoldenCase.array(c.json().get("expected")), rows);
    }

    private static INDArray columnsSignedAsIn(GoldenCase c, INDArray columns) {
        INDArray expected = GoldenCase.array(c.json().get("expected"));
        return signedAs(expected.transpose(), columns.transpose()).transpose();
    }

    private static INDArray signedAs(INDArray expected, INDArray rows) {
        INDArray cosines = expected.mul(rows).sum(1);
        return rows.mulColumnVector(Transforms.sign(cosines));
    }
}
