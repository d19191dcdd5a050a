package mathdl.toolkit.special;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import mathdl.toolkit.Elements;
import mathdl.toolkit.golden.GoldenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values by 50-digit arithmetic, each within the tolerance that its file states, and the strict one where it has one. */
class GoldenSpecialFunctionsTest {
    private static final Map<String, Function<GoldenCase, double[]>> KINDS = Map.ofEntries(
            entry("normal cdf", c -> standardised(c, ErrorFunctions::ndtr)),
            entry("normal sf", c -> standardised(c, z -> ErrorFunctions.ndtr(-z))),
            entry("normal log_cdf", c -> standardised(c, ErrorFunctions::logNdtr)),
            entry("normal icdf", c -> each(c, "q", q -> c.number("mu") + c.number("sigma") * ErrorFunctions.ndtri(q))),
            entry("beta cdf", c -> each(c, "x", x -> GammaFunctions.betainc(c.number("a"), c.number("b"), x))),
            entry("beta log_prob", GoldenSpecialFunctionsTest::betaLogDensity),
            entry("beta entropy", c -> dirichletEntropy(c.number("a"), c.number("b"))),
            entry("dirichlet entropy", c -> dirichletEntropy(Elements.of(c.array("alpha"), "alpha"))),
            entry("entropy nats", c -> new double[] {
                -Arrays.stream(each(c, "p", p -> LogSpace.xlogy(p, p))).sum()
            }),
            entry("logsumexp rows", c -> Elements.of(LogSpace.logSumExp(c.array("logits"), 1), "result")),
            entry("log_softmax rows", c -> Elements.of(LogSpace.logSoftmax(c.array("logits"), 1), "result")));

    static List<GoldenCase> cases() {
        return GoldenCase.of("special-functions.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(GoldenCase golden) {
        double[] actual = KINDS.get(golden.kind()).apply(golden);
        golden.check("tol", actual);
        if (golden.isStrict()) {
            golden.check("tol_strict", actual);
        }
    }

    @Test
    void covers_every_case() {
        assertThat(cases()).hasSize(103);
        assertThat(cases()).map(GoldenCase::kind).containsAll(KINDS.keySet());
        assertThat(cases()).filteredOn(GoldenCase::isStrict).hasSize(30);
    }

    private static double[] each(GoldenCase c, String input, DoubleUnaryOperator function) {
        return Arrays.stream(Elements.of(c.array(input), input)).map(function).toArray();
    }

    private static double[] standardised(GoldenCase c, DoubleUnaryOperator function) {
        return each(c, "x", x -> function.applyAsDouble((x - c.number("mu")) / c.number("sigma")));
    }

    private static double[] betaLogDensity(GoldenCase c) {
        double a = c.number("a");
        double b = c.number("b");
        return each(c, "x", x -> (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - GammaFunctions.logBeta(a, b));
    }

    /** log B(α) + (α₀ − K) ψ(α₀) − Σ (αᵢ − 1) ψ(αᵢ); Beta(a, b) is the case K = 2. */
    private static double[] dirichletEntropy(double... alpha) {
        double total = Arrays.stream(alpha).sum();
        double logB = Arrays.stream(alpha).map(GammaFunctions::lgamma).sum() - GammaFunctions.lgamma(total);
        double weighted = Arrays.stream(alpha)
                .map(a -> (a - 1) * GammaFunctions.digamma(a))
                .sum();
        return new double[] {logB + (total - alpha.length) * GammaFunctions.digamma(total) - weighted};
    }
}
