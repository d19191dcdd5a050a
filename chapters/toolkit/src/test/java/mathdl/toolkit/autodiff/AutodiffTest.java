package mathdl.toolkit.autodiff;

import static mathdl.toolkit.autodiff.RuleCase.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import mathdl.toolkit.linear.NotPositiveDefiniteException;
import mathdl.toolkit.linear.SingularMatrixException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class AutodiffTest {
    private final SameDiff sd = SameDiff.create();

    private static INDArray vector(double... elements) {
        return Nd4j.createFromArray(elements);
    }

    private static INDArray matrix(double[]... rows) {
        return Nd4j.createFromArray(rows);
    }

    private SDVariable placeholder(String name, long... shape) {
        return sd.placeHolder(name, DataType.DOUBLE, shape);
    }

    private Derivatives squares() {
        SDVariable x = placeholder("x", -1);
        return Autodiff.of(x.mul(x).sum(), x);
    }

    @Test
    void placeholders_have_right_gradients_where_samediff_gives_none() {
        SDVariable x = placeholder("x");
        SDVariable y = placeholder("y");
        SDVariable f = x.rsub(1).pow(2).add(y.sub(x.pow(2)).pow(2).mul(100));
        Map<String, INDArray> at = Map.of("x", Nd4j.scalar(-1.0), "y", Nd4j.scalar(1.5));
        Map<String, INDArray> gradient = Autodiff.of(f, x, y).gradient(at);
        assertThat(gradient.get("x").getDouble(0)).isEqualTo(-4 - 400 * -1 * 0.5);
        assertThat(gradient.get("y").getDouble(0)).isEqualTo(200 * 0.5);
    }

    @Test
    void one_object_serves_many_points_and_shapes() {
        Derivatives d = squares();
        assertThat(elements(d.gradient(Map.of("x", vector(1, 2))).get("x"))).containsExactly(2, 4);
        assertThat(elements(d.gradient(Map.of("x", vector(3, -4))).get("x"))).containsExactly(6, -8);
        assertThat(elements(d.gradient(Map.of("x", vector(5))).get("x"))).containsExactly(10);
        assertThat(elements(d.hessian(Map.of("x", vector(3, 4))))).containsExactly(2, 0, 0, 2);
    }

    @Test
    void results_belong_to_the_caller() {
        Derivatives d = squares();
        INDArray first = d.gradient(Map.of("x", vector(1, 2))).get("x");
        d.gradient(Map.of("x", vector(3, 4)));
        first.muli(0);
        assertThat(elements(d.gradient(Map.of("x", vector(1, 2))).get("x"))).containsExactly(2, 4);
    }

    @Test
    void inputs_of_any_order_are_read_and_not_changed() {
        SDVariable x = placeholder("x", 2, 2);
        Derivatives d = Autodiff.of(sd.math.exp(x).mul(x).sum(), x);
        INDArray plain = matrix(new double[] {1, 2}, new double[] {3, 4});
        INDArray columns = plain.dup('f');
        INDArray view = matrix(new double[] {1, 3}, new double[] {2, 4}).transpose();
        double[] expected = elements(d.gradient(Map.of("x", plain)).get("x"));
        assertThat(elements(d.gradient(Map.of("x", columns)).get("x"))).containsExactly(expected);
        assertThat(elements(d.gradient(Map.of("x", view)).get("x"))).containsExactly(expected);
        assertThat(elements(columns)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void variables_have_the_value_that_the_graph_holds_now() {
        SDVariable x = placeholder("x", 2);
        SDVariable w = sd.var("w", vector(3, 4));
        Derivatives d = Autodiff.of(x.mul(w).sum(), x);
        assertThat(elements(d.gradient(Map.of("x", vector(1, 1))).get("x"))).containsExactly(3, 4);
        w.setArray(vector(5, 6));
        assertThat(elements(d.gradient(Map.of("x", vector(1, 1))).get("x"))).containsExactly(5, 6);
        Map<String, INDArray> given = Map.of("x", vector(1, 1), "w", vector(7, 8));
        assertThat(elements(d.gradient(given).get("x"))).containsExactly(7, 8);
        assertThat(elements(w.getArr())).containsExactly(5, 6);
    }

    @Test
    void an_input_that_does_not_matter_has_derivative_zero() {
        SDVariable x = placeholder("x", 2);
        SDVariable y = placeholder("y", 3);
        Derivatives d = Autodiff.of(x.sum(), x, y);
        Map<String, INDArray> at = Map.of("x", vector(1, 2), "y", vector(3, 4, 5));
        assertThat(elements(d.gradient(at).get("y"))).containsExactly(0, 0, 0);
        assertThat(elements(d.hessian(at))).containsOnly(0).hasSize(25);
    }

    @Test
    void the_output_may_be_an_input() {
        SDVariable x = placeholder("x", 2);
        Derivatives d = Autodiff.of(x, x);
        assertThat(elements(d.jacobian(Map.of("x", vector(1, 2))).get("x"))).containsExactly(1, 0, 0, 1);
    }

    @Test
    void inputs_with_one_gradient_expression_keep_their_own_directions() {
        SDVariable x = placeholder("x", 2);
        SDVariable y = placeholder("y", 2);
        Derivatives d = Autodiff.of(x.add(y).sum().pow(2), x, y);
        Map<String, INDArray> at = Map.of("x", vector(1, 2), "y", vector(3, 4));
        assertThat(elements(d.hvp(at, vector(1, 0, 2, 0)))).containsOnly(6);
        assertThat(elements(d.hessian(at))).containsOnly(2);
    }

    @Test
    void float_variables_have_float_derivatives() {
        SDVariable x = sd.placeHolder("x", DataType.FLOAT, 2);
        Derivatives d = Autodiff.of(x.mul(x).sum(), x);
        Map<String, INDArray> at = Map.of("x", vector(1, 2).castTo(DataType.FLOAT));
        assertThat(d.value(at).dataType()).isEqualTo(DataType.FLOAT);
        assertThat(d.gradient(at).get("x").dataType()).isEqualTo(DataType.FLOAT);
        assertThat(d.hessian(at).dataType()).isEqualTo(DataType.FLOAT);
    }

    @Test
    void third_derivatives_come_from_a_gradient_graph_of_a_gradient_graph() {
        SDVariable x = placeholder("x");
        Map<String, INDArray> at = Map.of("x", Nd4j.scalar(0.7));
        SameDiff first = Autodiff.of(sd.math.sin(x), x).gradientGraph(at);
        SameDiff second = Autodiff.of(first, "gradient_x", "x").gradientGraph(at);
        INDArray third = Autodiff.of(second, "gradient_x", "x").gradient(at).get("x");
        assertThat(third.getDouble(0)).isCloseTo(-Math.cos(0.7), within(Math.ulp(1.0)));
    }

    @Test
    void a_jacobian_too_large_for_one_batch_is_made_in_several() {
        int n = 2500;
        SDVariable x = placeholder("x", n);
        INDArray at = vector(IntStream.rangeClosed(1, n).asDoubleStream().toArray());
        double[] jacobian = elements(
                Autodiff.of(sd.math.square(x), x).jacobian(Map.of("x", at)).get("x"));
        for (int i = 0; i < jacobian.length; i++) {
            assertThat(jacobian[i]).isEqualTo(i / n == i % n ? 2 * (i % n + 1) : 0);
        }
    }

    @Test
    void large_products_are_those_of_small_blocks() {
        int n = 170;
        SDVariable x = placeholder("x", n, n);
        INDArray at = RuleCase.weights(n, n);
        double[] actual = elements(Autodiff.of(x.mmul(x), x).value(Map.of("x", at)));
        for (int k = 0; k < n; k++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += at.getDouble(k, j) * at.getDouble(j, k);
            }
            assertThat(actual[k * n + k]).isCloseTo(sum, within(n * Math.ulp((double) n)));
        }
    }

    @Test
    void a_tall_jacobian_by_columns_is_the_one_by_rows() {
        SDVariable x = placeholder("x", 2);
        SDVariable y = sd.math.exp(sd.tile(x, 3).mul(sd.constant(vector(1, 2, 3, 4, 5, 6))));
        INDArray at = vector(0.1, -0.2);
        double[] jacobian = elements(Autodiff.of(y, x).jacobian(Map.of("x", at)).get("x"));
        for (int i = 0; i < 6; i++) {
            double factor = i + 1;
            for (int j = 0; j < 2; j++) {
                double expected = i % 2 == j ? factor * Math.exp(factor * at.getDouble(j)) : 0;
                assertThat(jacobian[2 * i + j]).isCloseTo(expected, within(4 * Math.ulp(Math.abs(expected) + 1)));
            }
        }
    }

    @Test
    void relu_has_slope_0_at_0_and_norms_at_0_too() {
        SDVariable x = placeholder("x", 3);
        INDArray zero = vector(0, 0, 0);
        assertThat(elements(Autodiff.of(sd.nn.relu(x, 0).sum(), x)
                        .gradient(Map.of("x", zero))
                        .get("x")))
                .containsOnly(0);
        assertThat(elements(
                        Autodiff.of(x.norm2(), x).gradient(Map.of("x", zero)).get("x")))
                .containsOnly(0);
    }

    @Test
    void ties_share_the_derivative_of_a_maximum() {
        SDVariable x = placeholder("x", 3);
        Map<String, INDArray> at = Map.of("x", vector(2, 1, 2));
        assertThat(elements(Autodiff.of(x.max(), x).gradient(at).get("x"))).containsExactly(0.5, 0, 0.5);
    }

    @Test
    void products_with_zeros_have_exact_derivatives_of_both_orders() {
        SDVariable x = placeholder("x", 3);
        Derivatives d = Autodiff.of(x.prod(), x);
        Map<String, INDArray> at = Map.of("x", vector(0, 0, 5));
        assertThat(elements(d.gradient(at).get("x"))).containsExactly(0, 0, 0);
        assertThat(elements(d.hessian(at))).containsExactly(0, 5, 0, 5, 0, 0, 0, 0, 0);
    }

    @Test
    void stable_where_exponentials_overflow() {
        SDVariable x = placeholder("x", 2);
        Map<String, INDArray> at = Map.of("x", vector(1000, 0));
        assertThat(elements(Autodiff.of(sd.nn.logSoftmax(x), x).value(at))).containsExactly(0, -1000);
        assertThat(elements(Autodiff.of(sd.nn.elu(x).sum(), x).gradient(at).get("x")))
                .containsExactly(1, 1);
        assertThat(elements(Autodiff.of(sd.nn.softplus(x).sum(), x).gradient(at).get("x")))
                .containsExactly(1, 0.5);
    }

    @Test
    void an_operation_without_a_rule_is_named_with_its_variable() {
        SDVariable x = placeholder("x", 2, 2);
        SDVariable q = sd.linalg.qr(new String[] {"q", "r"}, x)[0];
        Derivatives d = Autodiff.of(q.sum(), x);
        assertThatExceptionOfType(NoDerivativeException.class)
                .isThrownBy(() -> d.gradient(Map.of("x", Nd4j.eye(2).castTo(DataType.DOUBLE))))
                .withMessageContaining("operation 'qr', which makes variable 'q'")
                .withMessageContaining("give its value as a placeholder")
                .satisfies(e -> assertThat(e.op()).isEqualTo("qr"))
                .satisfies(e -> assertThat(e.variable()).isEqualTo("q"));
    }

    @Test
    void samediff_cannot_factor_an_upper_triangular_matrix() {
        SDVariable[] qr = sd.linalg.qr(sd.constant(matrix(new double[] {2, 1}, new double[] {0, 3})));
        assertThat(elements(qr[0].eval())).containsOnly(Double.NaN);
    }

    @Test
    void random_operations_are_not_taken_for_constants() {
        SDVariable x = placeholder("x", 2);
        SDVariable noise = sd.random.normal("noise", 0, 1, DataType.DOUBLE, 2);
        Derivatives d = Autodiff.of(x.mul(noise).sum(), x);
        assertThatExceptionOfType(NoDerivativeException.class)
                .isThrownBy(() -> d.gradient(Map.of("x", vector(1, 2))))
                .withMessageContaining("'noise'");
    }

    @Test
    void what_depends_on_constants_alone_needs_no_rule() {
        SDVariable x = placeholder("x", 2);
        // Not an upper triangular one: M2.1's QR of those is NaN.
        SDVariable r = sd.linalg.qr(sd.constant(matrix(new double[] {1, 0}, new double[] {2, 3})))[1];
        Derivatives d = Autodiff.of(r.mmul(x).sum(), x);
        double[] gradient = elements(d.gradient(Map.of("x", vector(1, 1))).get("x"));
        assertThat(Math.abs(gradient[0])).isCloseTo(Math.sqrt(5), within(1e-14));
    }

    @Test
    void a_missing_placeholder_an_unknown_name_and_a_wrong_shape_are_named() {
        SDVariable x = placeholder("x", 2);
        SDVariable y = placeholder("y", 2);
        Derivatives d = Autodiff.of(x.mul(y).sum(), x);
        INDArray two = vector(1, 2);
        refuses("placeholder 'y' needs a value", () -> d.gradient(Map.of("x", two)));
        refuses("'z' is no variable", () -> d.gradient(Map.of("x", two, "y", two, "z", two)));
        refuses("'x' has shape [3] but the graph says [2]", () -> d.gradient(Map.of("x", vector(1, 2, 3), "y", two)));
        refuses("v has shape [2]; [] is needed", () -> d.vjp(Map.of("x", two, "y", two), two));
        refuses("u has shape [3]; [2] is needed", () -> d.hvp(Map.of("x", two, "y", two), vector(1, 2, 3)));
        refuses("tangent for 'y'", () -> d.jvp(Map.of("x", two, "y", two), Map.of("y", two)));
    }

    @Test
    void a_gradient_or_hessian_of_an_array_is_refused() {
        SDVariable x = placeholder("x", 2);
        Derivatives d = Autodiff.of(sd.math.exp(x), x);
        refuses("the output has shape [2]", () -> d.gradient(Map.of("x", vector(1, 2))));
        refuses("the output has shape [2]", () -> d.hessian(Map.of("x", vector(1, 2))));
    }

    @Test
    void inputs_must_be_variables_or_placeholders_of_the_graph_and_come_once() {
        SDVariable x = placeholder("x", 2);
        SDVariable f = sd.math.exp(x);
        sd.identity("f", f);
        refuses("no variable 'w'", () -> Autodiff.of(sd, "f", "w"));
        refuses("no variable 'g'", () -> Autodiff.of(sd, "g", "x"));
        refuses("neither a variable nor a placeholder", () -> Autodiff.of(f, f));
        refuses("each once", () -> Autodiff.of(sd, "f", "x", "x"));
        refuses("at least one", () -> Autodiff.of(sd, "f"));
    }

    @Test
    void an_index_out_of_range_is_refused_before_memory_is_read() {
        SDVariable x = placeholder("x", 2);
        SDVariable i = sd.placeHolder("i", DataType.INT32, 1);
        Derivatives d = Autodiff.of(sd.gather(x, i, 0).sum(), x);
        refuses(
                "index 2.0 into an axis of size 2",
                () -> d.gradient(Map.of("x", vector(1, 2), "i", Nd4j.createFromArray(2))));
    }

    @Test
    void shapes_that_do_not_fit_name_the_operation() {
        SDVariable x = placeholder("x", -1);
        SDVariable y = placeholder("y", -1);
        Derivatives d = Autodiff.of(x.mul("product", y).sum(), x);
        refuses(
                "operation 'multiply', which makes variable 'product': shapes [2] and [3] do not broadcast",
                () -> d.gradient(Map.of("x", vector(1, 2), "y", vector(1, 2, 3))));
    }

    @Test
    void singular_and_indefinite_matrices_are_refused() {
        SDVariable x = placeholder("x", 2, 2);
        Map<String, INDArray> singular = Map.of("x", matrix(new double[] {1, 2}, new double[] {2, 4}));
        Derivatives inverse = Autodiff.of(sd.math.matrixInverse(x), x);
        assertThatExceptionOfType(SingularMatrixException.class)
                .isThrownBy(() -> inverse.value(singular))
                .withMessageContaining("singular");
        Derivatives factor = Autodiff.of(sd.linalg.cholesky(x), x);
        assertThatExceptionOfType(NotPositiveDefiniteException.class)
                .isThrownBy(() -> factor.value(singular))
                .withMessageContaining("not positive definite");
    }

    @Test
    void the_gradient_check_finds_a_kink() {
        SDVariable x = placeholder("x", 2);
        GradientCheck check = Autodiff.of(sd.nn.relu(x, 0).sum(), x).gradientCheck(Map.of("x", vector(1, 0)));
        assertThat(check.input()).isEqualTo("x");
        assertThat(check.index()).isEqualTo(1);
        assertThat(check.exact()).isEqualTo(0);
        assertThat(check.relativeError()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void chains_of_more_operations_than_a_recursion_could_follow() {
        SDVariable x = placeholder("x", 2);
        SDVariable sum = x.mul(x);
        for (int depth = 0; depth < 10_000; depth++) {
            sum = sum.add(1);
        }
        Derivatives d = Autodiff.of(sum.sum(), x);
        Map<String, INDArray> at = Map.of("x", vector(1, 2));
        assertThat(elements(d.gradient(at).get("x"))).containsExactly(2, 4);
        assertThat(elements(d.hessian(at))).containsExactly(2, 0, 0, 2);
    }

    @Test
    void a_variable_without_a_value_and_an_input_of_another_graph_are_named() {
        SDVariable x = placeholder("x", 3);
        SDVariable stranger = SameDiff.create().placeHolder("x", DataType.DOUBLE, 3);
        refuses("'x' belongs to another graph", () -> Autodiff.of(x.sum(), stranger));
        SDVariable whole = sd.placeHolder("n", DataType.INT32, 3);
        refuses("'n' has dtype INT", () -> Autodiff.of(x.sum(), whole));
        refuses("has dtype BOOL", () -> Autodiff.of(x.gt(0), x));
        Derivatives d = Autodiff.of(x.sum(), x);
        refuses(
                "'x' has dtype INT but the graph says DOUBLE",
                () -> d.value(Map.of("x", Nd4j.createFromArray(1, 2, 3))));
    }

    @Test
    void loops_have_no_derivative_and_are_not_followed_for_ever() {
        SDVariable x = placeholder("x");
        SDVariable[] ends =
                sd.whileLoop(new SDVariable[] {x}, (g, vs) -> vs[0].lt(10), (g, vs) -> new SDVariable[] {vs[0].add(1)});
        Derivatives d = Autodiff.of(ends[0].mul(2), x);
        assertThatExceptionOfType(NoDerivativeException.class)
                .isThrownBy(() -> d.gradient(Map.of("x", Nd4j.scalar(1.0))));
    }

    @Test
    void a_gradient_graph_keeps_the_type_of_indices_and_refuses_a_name_twice() {
        SDVariable x = placeholder("x", 3);
        SDVariable i = sd.placeHolder("i", DataType.INT32, 2);
        Map<String, INDArray> at = Map.of("x", vector(1, 2, 3), "i", Nd4j.createFromArray(2, 2));
        SameDiff graph =
                Autodiff.of(sd.math.square(sd.gather(x, i, 0)).sum(), x).gradientGraph(at);
        assertThat(elements(graph.output(at, "gradient_x").get("gradient_x"))).containsExactly(0, 0, 12);
        SDVariable clash = placeholder("gradient_x", 3);
        Map<String, INDArray> both = Map.of("x", vector(1, 2, 3), "gradient_x", vector(1, 2, 3));
        refuses("'gradient_x'", () -> Autodiff.of(x.mul(clash).sum(), x).gradientGraph(both));
    }

    @Test
    void nothing_is_printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            squares().hessian(Map.of("x", vector(1, 2)));
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void refuses(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }
}
