package mathdl.toolkit.linear;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import mathdl.toolkit.Elements;
import mathdl.toolkit.golden.GoldenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Values by 50-digit arithmetic, each within the tolerance that its file states. */
class GoldenLinearAlgebraTest {
    private static final Map<String, Function<GoldenCase, double[]>> KINDS = Map.ofEntries(
            entry("svd singular_values", c -> flat(Decompositions.singularValues(c.array("A")))),
            entry("svd rank", c -> flat(Decompositions.rank(c.array("A")))),
            entry("svd norms", c -> matrixNorms(c.array("A"))),
            entry("svd cond2", c -> flat(Norms.conditionNumber(c.array("A")))),
            entry("svd lowrank", GoldenLinearAlgebraTest::lowRank),
            entry("svd pinv", c -> flat(Systems.pinv(c.array("A")))),
            entry("qr reduced", c -> positiveDiagonal(Decompositions.qr(c.array("A")))),
            entry("det det", c -> flat(Systems.det(c.array("A")))),
            entry("det slogdet", c -> slogdet(c.array("A"))),
            entry("solve vector", c -> flat(Systems.solve(c.array("A"), c.array("b")))),
            entry(
                    "eigh eigenvalues",
                    c -> flat(Decompositions.eigh(c.array("A")).values())),
            entry("eigh eigenvectors", c -> vectorsAsRows(c.array("A"))),
            entry("cholesky error", GoldenLinearAlgebraTest::notPositiveDefinite),
            entry("cholesky lower", c -> flat(Decompositions.cholesky(c.array("A")))),
            entry("cholesky logdet", c -> logdet(c.array("A"))),
            entry("pca fit", c -> PrincipalComponents.of(c.array("X")).numbers(c.expected())),
            entry("pca scores2", c -> flat(PrincipalComponents.of(c.array("X")).scores(2))),
            entry("vector_norm norms", c -> vectorNorms(c.array("x"))),
            entry("cosine similarity", c -> flat(Norms.cosineSimilarity(c.array("a"), c.array("b")))),
            entry("matmul broadcast", c -> flat(Products.matmul(c.array("A"), c.array("B")))));

    static List<GoldenCase> cases() {
        return GoldenCase.of("linear-algebra.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(GoldenCase golden) {
        double[] actual = KINDS.get(golden.kind()).apply(golden);
        if (!golden.expected().isTextual() || actual.length > 0) {
            golden.check("tol", actual);
        }
    }

    @Test
    void covers_every_case() {
        assertThat(cases()).hasSize(221);
        assertThat(cases()).map(GoldenCase::kind).containsAll(KINDS.keySet());
        assertThat(cases()).noneMatch(GoldenCase::isStrict);
    }

    private static double[] flat(INDArray x) {
        return Elements.of(x, "result");
    }

    private static double[] flat(double... x) {
        return x;
    }

    private static double[] matrixNorms(INDArray A) {
        return flat(Norms.nuclear(A), Norms.frobenius(A), Norms.spectral(A), Norms.one(A), Norms.infinity(A));
    }

    private static double[] vectorNorms(INDArray x) {
        return flat(Norms.l1(x), Norms.l2(x), Norms.lp(x, 3), Norms.lInfinity(x), Norms.lp(x, 0));
    }

    private static double[] lowRank(GoldenCase c) {
        INDArray A = c.array("A");
        INDArray approximation = EckartYoung.truncate(Decompositions.svd(A), (int) c.number("k"));
        INDArray rest = A.sub(approximation);
        return DoubleStream.concat(
                        Arrays.stream(flat(approximation)),
                        DoubleStream.of(Norms.frobenius(rest), Norms.spectral(rest)))
                .toArray();
    }

    private static double[] positiveDiagonal(Qr qr) {
        INDArray Q = qr.Q().dup();
        INDArray R = qr.R().dup();
        for (int i = 0; i < R.rows(); i++) {
            if (R.getDouble(i, i) < 0) {
                R.getRow(i).negi();
                Q.getColumn(i).negi();
            }
        }
        return DoubleStream.concat(Arrays.stream(flat(Q)), Arrays.stream(flat(R)))
                .toArray();
    }

    private static double[] slogdet(INDArray A) {
        Slogdet result = Systems.slogdet(A);
        return flat(result.sign(), result.logAbsDet());
    }

    private static double[] vectorsAsRows(INDArray A) {
        INDArray rows = Decompositions.eigh(A).vectors().transpose().dup('c');
        PrincipalComponents.orient(rows);
        return flat(rows);
    }

    private static double[] notPositiveDefinite(GoldenCase c) {
        assertThat(c.expected().asText()).isEqualTo("not_positive_definite");
        assertThatThrownBy(() -> Decompositions.cholesky(c.array("A")))
                .isInstanceOf(NotPositiveDefiniteException.class);
        return new double[0];
    }

    private static double[] logdet(INDArray A) {
        INDArray L = Decompositions.cholesky(A);
        double sum = 0;
        for (int i = 0; i < L.rows(); i++) {
            sum += Math.log(L.getDouble(i, i));
        }
        return flat(2 * sum);
    }
}
