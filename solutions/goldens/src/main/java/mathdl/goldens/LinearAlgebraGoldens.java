package mathdl.goldens;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import mathdl.linear.reference.LowRank;
import mathdl.linear.reference.PrincipalComponents;
import mathdl.toolkit.Elements;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Norms;
import mathdl.toolkit.linear.NotPositiveDefiniteException;
import mathdl.toolkit.linear.Products;
import mathdl.toolkit.linear.Qr;
import mathdl.toolkit.linear.Slogdet;
import mathdl.toolkit.linear.Systems;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Decompositions, norms and systems. */
final class LinearAlgebraGoldens {
    static final Map<String, Function<GoldenCase, Answer>> KINDS = Map.ofEntries(
            entry("svd singular_values", c -> Answer.of(Decompositions.singularValues(c.array("A")))),
            entry("svd rank", c -> Answer.of(Decompositions.rank(c.array("A")))),
            entry("svd norms", c -> matrixNorms(c.array("A"))),
            entry("svd cond2", c -> Answer.of(Norms.conditionNumber(c.array("A")))),
            entry("svd lowrank", LinearAlgebraGoldens::lowRank),
            entry("svd pinv", c -> Answer.of(Systems.pinv(c.array("A")))),
            entry("qr reduced", c -> positiveDiagonal(Decompositions.qr(c.array("A")))),
            entry("det det", c -> Answer.of(Systems.det(c.array("A")))),
            entry("det slogdet", c -> slogdet(c.array("A"))),
            entry("solve vector", c -> Answer.of(Systems.solve(c.array("A"), c.array("b")))),
            entry(
                    "eigh eigenvalues",
                    c -> Answer.of(Decompositions.eigh(c.array("A")).values())),
            entry("eigh eigenvectors", c -> vectorsAsRows(c.array("A"))),
            entry("cholesky error", c -> lower(c.array("A"))),
            entry("cholesky lower", c -> lower(c.array("A"))),
            entry("cholesky logdet", c -> logDeterminant(c.array("A"))),
            entry("pca fit", LinearAlgebraGoldens::principalComponents),
            entry(
                    "pca scores*",
                    c -> Answer.of(PrincipalComponents.of(c.array("X")).scores((int) c.number("k")))),
            entry("vector_norm norms", c -> vectorNorms(c.array("x"))),
            entry("cosine similarity", c -> Answer.of(Norms.cosineSimilarity(c.array("a"), c.array("b")))),
            entry("matmul broadcast", c -> Answer.of(Products.matmul(c.array("A"), c.array("B")))));

    private LinearAlgebraGoldens() {}

    private static Answer matrixNorms(INDArray A) {
        return Answer.named()
                .with("nuclear", Norms.nuclear(A))
                .with("frobenius", Norms.frobenius(A))
                .with("spectral", Norms.spectral(A))
                .with("one", Norms.one(A))
                .with("inf", Norms.infinity(A));
    }

    private static Answer vectorNorms(INDArray x) {
        return Answer.named()
                .with("l1", Norms.l1(x))
                .with("l2", Norms.l2(x))
                .with("l3", Norms.lp(x, 3))
                .with("linf", Norms.lInfinity(x))
                .with("l0", Norms.lp(x, 0));
    }

    private static Answer lowRank(GoldenCase c) {
        INDArray A = c.array("A");
        INDArray approximation = LowRank.approximation(Decompositions.svd(A), (int) c.number("k"));
        INDArray rest = A.sub(approximation);
        return Answer.named()
                .with("approx", approximation)
                .with("frobenius_error", Norms.frobenius(rest))
                .with("spectral_error", Norms.spectral(rest));
    }

    /** QR is unique once the diagonal of R is positive. */
    private static Answer positiveDiagonal(Qr qr) {
        INDArray Q = qr.Q().dup();
        INDArray R = qr.R().dup();
        for (int i = 0; i < R.rows(); i++) {
            if (R.getDouble(i, i) < 0) {
                R.getRow(i).negi();
                Q.getColumn(i).negi();
            }
        }
        return Answer.named().with("Q", Q).with("R", R);
    }

    private static Answer slogdet(INDArray A) {
        Slogdet result = Systems.slogdet(A);
        return Answer.named().with("sign", result.sign()).with("logabsdet", result.logAbsDet());
    }

    private static Answer vectorsAsRows(INDArray A) {
        INDArray rows = Decompositions.eigh(A).vectors().transpose();
        return Answer.of(PrincipalComponents.withPositiveLargest(rows));
    }

    private static Answer lower(INDArray A) {
        try {
            return Answer.of(Decompositions.cholesky(A));
        } catch (NotPositiveDefiniteException e) {
            return Answer.error("not_positive_definite");
        }
    }

    /** 2 Σ ln Lᵢᵢ. */
    private static Answer logDeterminant(INDArray A) {
        INDArray L = Decompositions.cholesky(A);
        double sum = 0;
        for (int i = 0; i < L.rows(); i++) {
            sum += Math.log(L.getDouble(i, i));
        }
        return Answer.of(2 * sum);
    }

    /** As many components as the case asks for. */
    private static Answer principalComponents(GoldenCase c) {
        PrincipalComponents pca = PrincipalComponents.of(c.array("X"));
        int k = c.json().get("expected").path("components").size();
        return Answer.named()
                .with("mean", pca.mean())
                .with("cov", pca.covariance())
                .with("explained_variance", first(pca.explainedVariance(), k))
                .with("explained_ratio", first(pca.explainedRatio(), k))
                .with("components", first(pca.components(), k))
                .with("singular_values", first(pca.singularValues(), k));
    }

    private static INDArray first(INDArray x, int k) {
        INDArray head = x.get(NDArrayIndex.interval(0, Math.min(k, x.size(0))));
        return Elements.array(Elements.of(head, "head"), DataType.DOUBLE, head.shape());
    }
}
