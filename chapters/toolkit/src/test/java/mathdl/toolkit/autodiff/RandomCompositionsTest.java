package mathdl.toolkit.autodiff;

import static mathdl.toolkit.autodiff.RuleCase.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mathdl.toolkit.Layouts;
import mathdl.toolkit.linear.Products;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Laws of differentiation on random smooth maps of ℝ³ to ℝ³, made of several operations each. */
class RandomCompositionsTest {
    private static final int N = 3;
    private static final int OPERATIONS = 6;

    /** Rounding of some tens of operations on numbers of size 1 to 10, whose derivatives are of size up to 10³. */
    private static final double ROUNDING = 1e-12;

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    /** Bounded slopes, so that what is composed of them stays of moderate size; x is used again on the way. */
    private static SDVariable map(SameDiff sd, SDVariable x, long seed) {
        Random random = new Random(seed);
        SDVariable y = x;
        for (int k = 0; k < OPERATIONS; k++) {
            y = switch (random.nextInt(7)) {
                case 0 -> sd.math.sin(y);
                case 1 -> sd.math.tanh(y);
                case 2 -> y.mul(x).mul(0.5);
                case 3 ->
                    sd.constant(Layouts.gaussian(seed + k, N, N))
                            .mmul(sd.reshape(y, N, 1))
                            .reshape(N);
                case 4 -> sd.nn.softmax(y);
                case 5 -> sd.math.log(sd.math.square(y).add(1));
                default -> y.add(sd.reverse(x, 0)).sub(y.mean());
            };
        }
        return y;
    }

    private static SDVariable placeholder(SameDiff sd) {
        return sd.placeHolder("x", DataType.DOUBLE, N);
    }

    private static Map<String, INDArray> point(long seed) {
        return Map.of("x", Layouts.gaussian(1000 + seed, N));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_jacobian_of_a_composition_is_the_product_of_the_jacobians(int seed) {
        SameDiff sd = SameDiff.create();
        SDVariable x = placeholder(sd);
        SDVariable inner = map(sd, x, seed);
        Derivatives whole = Autodiff.of(map(sd, inner, seed + 100), x);
        SameDiff outerOnly = SameDiff.create();
        SDVariable z = placeholder(outerOnly);
        Derivatives outer = Autodiff.of(map(outerOnly, z, seed + 100), z);

        Derivatives first = Autodiff.of(inner, x);
        INDArray outerJacobian =
                outer.jacobian(Map.of("x", first.value(point(seed)))).get("x");
        INDArray product =
                Products.matmul(outerJacobian, first.jacobian(point(seed)).get("x"));
        assertClose(whole.jacobian(point(seed)).get("x"), product);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void derivatives_of_both_orders_are_linear(int seed) {
        SameDiff sd = SameDiff.create();
        SDVariable x = placeholder(sd);
        SDVariable f = map(sd, x, seed).sum();
        SDVariable g = map(sd, x, seed + 200).sum();
        Map<String, INDArray> at = point(seed);
        Derivatives ofF = Autodiff.of(f, x);
        Derivatives ofG = Autodiff.of(g, x);
        Derivatives ofSum = Autodiff.of(f.mul(2.5).sub(g.mul(0.75)), x);
        assertClose(
                ofSum.gradient(at).get("x"),
                ofF.gradient(at).get("x").mul(2.5).sub(ofG.gradient(at).get("x").mul(0.75)));
        assertClose(
                ofSum.hessian(at), ofF.hessian(at).mul(2.5).sub(ofG.hessian(at).mul(0.75)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rows_of_the_jacobian_are_vector_products_and_columns_tangents(int seed) {
        SameDiff sd = SameDiff.create();
        SDVariable x = placeholder(sd);
        Derivatives d = Autodiff.of(map(sd, x, seed), x);
        Map<String, INDArray> at = point(seed);
        INDArray jacobian = d.jacobian(at).get("x");
        for (int i = 0; i < N; i++) {
            INDArray unit = Layouts.gaussian(0, N).mul(0).putScalar(i, 1);
            assertClose(d.vjp(at, unit).get("x"), jacobian.getRow(i));
            assertClose(d.jvp(at, Map.of("x", unit)), jacobian.getColumn(i));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gradients_are_those_of_central_differences(int seed) {
        SameDiff sd = SameDiff.create();
        SDVariable x = placeholder(sd);
        // ε^(2/3) ≈ 4·10⁻¹¹ times a third derivative, which products and logarithms of six operations let grow to 10³.
        assertThat(Autodiff.of(map(sd, x, seed).sum(), x)
                        .gradientCheck(point(seed))
                        .relativeError())
                .isLessThan(1e-7);
    }

    private static void assertClose(INDArray actual, INDArray expected) {
        double[] a = elements(actual);
        double[] e = elements(expected);
        assertThat(a).hasSameSizeAs(e);
        double scale = 1;
        for (double element : e) {
            scale = Math.max(scale, Math.abs(element));
        }
        for (int i = 0; i < a.length; i++) {
            assertThat(a[i]).isCloseTo(e[i], within(ROUNDING * scale));
        }
    }
}
