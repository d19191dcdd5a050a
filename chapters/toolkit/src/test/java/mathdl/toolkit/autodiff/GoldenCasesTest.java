package mathdl.toolkit.autodiff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Values and derivatives against 100-digit arithmetic, by the tolerances that came with the cases. */
class GoldenCasesTest {
    private static final int CASES = 228;

    @Test
    void every_case_is_met_within_its_tolerance() throws IOException {
        List<GoldenCase> cases = GoldenCase.all();
        List<String> failures = failures(cases, "tol");
        List<GoldenCase> strict =
                cases.stream().filter(c -> c.tolerance("tol_strict") != null).toList();
        int missed = failures(strict, "tol_strict").size();
        System.out.println("autodiff goldens: " + (cases.size() - failures.size()) + " of " + cases.size()
                + "; tol_strict given for " + strict.size() + ", missed by " + missed);
        assertThat(cases).hasSize(CASES);
        assertThat(failures).isEmpty();
    }

    private static List<String> failures(List<GoldenCase> cases, String tolerance) {
        List<String> failures = new ArrayList<>();
        for (GoldenCase c : cases) {
            Map<String, INDArray> actual = actual(c);
            c.expected().forEach((name, expected) -> {
                String error = error(GoldenCase.array(expected), actual.get(name), c.tolerance(tolerance));
                if (!error.isEmpty()) {
                    failures.add(c.id() + " " + name + ": " + error);
                }
            });
        }
        return failures;
    }

    private static Map<String, INDArray> actual(GoldenCase c) {
        Map<String, INDArray> point = c.point();
        Derivatives d = Autodiff.of(GoldenFunctions.graph(c.family(), point), "y", c.wrt());
        Map<String, INDArray> actual = new LinkedHashMap<>();
        switch (c.op()) {
            case "value_jacobian" -> {
                actual.put("value", d.value(point));
                d.jacobian(point).forEach((name, j) -> actual.put("jac_" + name, j));
            }
            case "vjp" -> d.vjp(point, c.input("v")).forEach((name, g) -> actual.put("vjp_" + name, g));
            case "jvp" -> actual.put("jvp", d.jvp(point, c.tangents()));
            case "hessian" -> actual.put("hessian", d.hessian(point));
            case "hvp" -> actual.put("hvp", d.hvp(point, c.input("u")));
            default -> throw new AssertionError(c.op());
        }
        return actual;
    }

    private static String error(INDArray expected, INDArray actual, double[] tolerance) {
        if (!Arrays.equals(expected.shape(), actual.shape())) {
            return "shape " + Arrays.toString(actual.shape());
        }
        double[] e = Elements.of(expected);
        double[] a = Elements.of(actual);
        for (int i = 0; i < e.length; i++) {
            boolean close = Math.abs(a[i] - e[i]) <= tolerance[1] + tolerance[0] * Math.abs(e[i]);
            if (!close && Double.compare(a[i], e[i]) != 0) {
                return "[" + i + "] " + a[i] + " instead of " + e[i];
            }
        }
        return "";
    }
}
