package mathdl.toolkit.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Layouts;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A matrix worth testing with: of each shape, rank, spectrum and size that decompositions treat differently. */
record TestMatrix(String name, INDArray array) {
    static Stream<TestMatrix> all() {
        Stream<TestMatrix> sizes = IntStream.of(1, 2, 3, 4, 7, 15, 16, 17, 25, 26, 32, 33, 50, 64, 70)
                .boxed()
                .flatMap(n -> Stream.of(
                        new TestMatrix("square " + n, Layouts.gaussian(n, n, n)),
                        new TestMatrix("tall " + n, Layouts.gaussian(n, 2L * n + 1, n)),
                        new TestMatrix(
                                "wide " + n, Layouts.gaussian(n, n, 2L * n + 1).dup('f'))));
        return Stream.concat(
                sizes,
                Stream.of(
                        new TestMatrix("zeros", Nd4j.zeros(DataType.DOUBLE, 5, 3)),
                        new TestMatrix("identity", Nd4j.eye(20).castTo(DataType.DOUBLE)),
                        new TestMatrix("ones", Nd4j.ones(DataType.DOUBLE, 18, 18)),
                        new TestMatrix("of rank 2", Layouts.gaussian(1, 30, 2).mmul(Layouts.gaussian(2, 2, 20))),
                        new TestMatrix("with pairs of equal singular values", spectrum(i -> 1 + Math.floor(i / 2.0))),
                        new TestMatrix("of condition 1e12", spectrum(i -> Math.pow(10, -12 * i / 19.0))),
                        new TestMatrix("tiny", Layouts.gaussian(4, 6, 6).mul(1e-150)),
                        new TestMatrix("huge", Layouts.gaussian(4, 6, 6).mul(1e150))));
    }

    /** Aᵀ A. */
    TestMatrix gram() {
        return new TestMatrix("gram of " + name, Products.matmul(array.transpose(), array));
    }

    /** What backward stability allows, with a modest constant: some max(m, n) roundings of the largest singular value. */
    double tolerance() {
        return tolerance(Norms.frobenius(array));
    }

    double tolerance(double size) {
        return 8 * Math.ulp(1.0) * Math.max(array.rows(), array.columns()) * size;
    }

    static void assertClose(INDArray actual, INDArray expected, double tolerance) {
        assertThat(actual.shape()).containsExactly(expected.shape());
        double[] x = Elements.of(actual, "actual");
        double[] y = Elements.of(expected.castTo(actual.dataType()), "expected");
        for (int i = 0; i < x.length; i++) {
            assertThat(Math.abs(x[i] - y[i]))
                    .as("element %d: %s, expected %s", i, x[i], y[i])
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    /** U diag(s) Vᵀ of 20 rows and columns with random orthogonal factors. */
    private static INDArray spectrum(IntToDoubleFunction s) {
        INDArray U = Decompositions.qr(Layouts.gaussian(8, 20, 20)).Q();
        INDArray V = Decompositions.qr(Layouts.gaussian(9, 20, 20)).Q();
        double[] values = IntStream.range(0, 20).mapToDouble(s).toArray();
        return U.mulRowVector(Nd4j.createFromArray(values)).mmul(V);
    }

    @Override
    public String toString() {
        return name;
    }
}
