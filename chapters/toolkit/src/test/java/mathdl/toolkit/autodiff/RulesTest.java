package mathdl.toolkit.autodiff;

import static mathdl.toolkit.autodiff.RuleCase.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mathdl.toolkit.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Each rule of the table, in every form that SameDiff's builders give an operation. */
class RulesTest {
    /** Rounding of a few operations on numbers of size 1 to 10; ND4J's and Java's functions differ in the last places. */
    private static final double ROUNDING = 1e-12;

    /** Central differences at their best step are good to ε^(2/3) ≈ 4·10⁻¹¹ times the third derivative, here up to 10³. */
    private static final double DIFFERENCES = 1e-7;

    static Stream<RuleCase> cases() {
        return Stream.of(ElementwiseCases.all(), ArrayCases.all(), MatrixAndLossCases.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_value_is_that_of_samediff(RuleCase c) {
        INDArray expected = c.graph().getVariable(RuleCase.RESULT).eval();
        INDArray actual = c.ofResult().value(c.point());
        assertThat(actual.shape()).isEqualTo(expected.shape());
        close(actual, expected, ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_gradient_is_that_of_central_differences(RuleCase c) {
        assertThat(c.ofLoss().gradientCheck(c.point()).relativeError()).isLessThan(DIFFERENCES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_second_derivative_is_that_of_central_differences_of_the_first(RuleCase c) {
        Derivatives d = c.ofLoss();
        INDArray u = RuleCase.weights(d.hessian(c.point()).size(0));
        double h = Math.cbrt(Math.ulp(1.0));
        INDArray above = flatGradient(d, moved(c, u, h));
        INDArray below = flatGradient(d, moved(c, u, -h));
        close(d.hvp(c.point(), u), above.sub(below).div(2 * h), 100 * DIFFERENCES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_hessian_is_symmetric_and_gives_the_hessian_vector_product(RuleCase c) {
        Derivatives d = c.ofLoss();
        INDArray hessian = d.hessian(c.point());
        INDArray u = RuleCase.weights(hessian.size(0));
        close(hessian, hessian.transpose(), 10 * ROUNDING);
        close(hessian.mmul(u), d.hvp(c.point(), u), 10 * ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void jacobian_and_both_products_agree(RuleCase c) {
        Derivatives d = c.ofResult();
        INDArray v = RuleCase.weights(d.value(c.point()).shape());
        Map<String, INDArray> u = new HashMap<>();
        c.point().forEach((name, x) -> u.put(name, RuleCase.weights(x.shape()).mul(0.7)));
        double pushed = dot(d.jvp(c.point(), u), v);
        double pulled = 0;
        double product = 0;
        for (String name : c.names()) {
            pulled += dot(d.vjp(c.point(), v).get(name), u.get(name));
            INDArray jacobian = d.jacobian(c.point()).get(name);
            product += quadratic(jacobian, v, u.get(name));
        }
        assertThat(pushed).isCloseTo(pulled, within(10 * ROUNDING * (1 + Math.abs(pulled))));
        assertThat(product).isCloseTo(pulled, within(10 * ROUNDING * (1 + Math.abs(pulled))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_gradient_graph_runs_in_samediff_and_can_be_differentiated_again(RuleCase c) {
        Derivatives d = c.ofLoss();
        SameDiff graph = d.gradientGraph(c.point());
        String first = "gradient_x0";
        close(graph.output(c.point(), first).get(first), d.gradient(c.point()).get("x0"), ROUNDING);
        INDArray again =
                Autodiff.of(graph, first, c.names()).jacobian(c.point()).get("x0");
        int n = (int) c.inputs().get(0).length();
        INDArray block = d.hessian(c.point()).get(NDArrayIndex.interval(0, n), NDArrayIndex.interval(0, n));
        close(again.reshape(n, n), block, 10 * ROUNDING);
    }

    @Test
    void every_operation_of_the_table_is_tested() {
        Set<String> used = new HashSet<>();
        cases().forEach(c ->
                c.graph().getOps().values().forEach(op -> used.add(op.getOp().opName())));
        cases().map(c -> c.ofLoss().gradientGraph(c.point()))
                .forEach(sd ->
                        sd.getOps().values().forEach(op -> used.add(op.getOp().opName())));
        assertThat(Autodiff.operations()).isSubsetOf(used);
    }

    private static Map<String, INDArray> moved(RuleCase c, INDArray u, double h) {
        Map<String, INDArray> moved = new HashMap<>();
        double[] direction = elements(u);
        int start = 0;
        for (String name : c.names()) {
            INDArray x = c.point().get(name);
            double[] numbers = elements(x);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] += h * direction[start + i];
            }
            start += numbers.length;
            moved.put(name, Elements.array(numbers, x.dataType(), x.shape()));
        }
        return moved;
    }

    private static INDArray flatGradient(Derivatives d, Map<String, INDArray> point) {
        Map<String, INDArray> gradient = d.gradient(point);
        double[] flat = Expressions.concatenated(
                d.inputs().stream().map(name -> elements(gradient.get(name))).toList());
        return Elements.array(flat, DataType.DOUBLE, flat.length);
    }

    private static double dot(INDArray a, INDArray b) {
        double[] x = elements(a);
        double[] y = elements(b);
        assertThat(x).hasSameSizeAs(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** Σ vᵢ Jᵢⱼ uⱼ. */
    private static double quadratic(INDArray jacobian, INDArray v, INDArray u) {
        double[] j = elements(jacobian);
        double[] rows = elements(v);
        double[] columns = elements(u);
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                sum += rows[row] * j[row * columns.length + column] * columns[column];
            }
        }
        return sum;
    }

    private static void close(INDArray actual, INDArray expected, double tolerance) {
        double[] a = elements(actual);
        double[] e = elements(expected);
        assertThat(a).hasSameSizeAs(e);
        for (int i = 0; i < a.length; i++) {
            assertThat(a[i]).as("[%d]", i).isCloseTo(e[i], within(tolerance * (1 + Math.abs(e[i]))));
        }
    }
}
