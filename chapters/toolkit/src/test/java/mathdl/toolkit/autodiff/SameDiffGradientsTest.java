package mathdl.toolkit.autodiff;

import static mathdl.toolkit.autodiff.RuleCase.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * SameDiff 1.0.0-M2.1's own gradients beside ours, for every case of {@link RulesTest}, which shows that ours are those of
 * central differences. Where SameDiff is right the two agree; where it is wrong or throws it is listed here by name, so
 * that a later version that is better makes these tests fail.
 */
class SameDiffGradientsTest {
    /** Rounding of different formulas for one derivative. */
    private static final double ROUNDING = 1e-10;

    /** A wrong gradient and no word about it. */
    private static final Set<String> SILENTLY_WRONG = new TreeSet<>(List.of(
            // An array is broadcast in these, and the sum over the axes that were stretched is missing or wrong.
            "maximum [3]",
            "minimum [3]",
            "maximum [2, 1]",
            "minimum [2, 1]",
            "maximum []",
            "minimum []",
            "divide []",
            "squared difference []",
            "floorMod",
            "gather 0",
            "cumsum",
            "cumsum reverse",
            "cumprod",
            "cumprod exclusive reverse",
            "inverse",
            // Constants or intermediate results of single precision.
            "leaky relu",
            "precise gelu",
            "moments: variance",
            // A loss ignores what is done with it afterwards: the gradient of 2·loss is that of loss.
            "mse NONE",
            "mse SUM",
            "mse MEAN_BY_WEIGHT",
            "mse MEAN_BY_NONZERO_WEIGHT_COUNT",
            "softmax cross-entropy NONE",
            "softmax cross-entropy SUM",
            "softmax cross-entropy MEAN_BY_WEIGHT",
            "softmax cross-entropy MEAN_BY_NONZERO_WEIGHT_COUNT",
            "sigmoid cross-entropy NONE",
            "sigmoid cross-entropy SUM",
            "sigmoid cross-entropy MEAN_BY_WEIGHT",
            "sigmoid cross-entropy MEAN_BY_NONZERO_WEIGHT_COUNT",
            "weighted mse",
            "mse by count",
            "absolute difference",
            "huber",
            "hinge",
            "log loss",
            "l2",
            "sparse"));

    private static final Set<String> THROWS = new TreeSet<>(List.of(
            "lgamma",
            "digamma",
            "polygamma 2",
            "where",
            "mish",
            "logSumExp 1",
            "log softmax 0",
            "broadcastTo",
            "gather 1",
            "gatherNd",
            "matrix times vector",
            "vector times matrix",
            "tensordot",
            "determinant",
            "log |det|",
            "logdet of AᵀA",
            "Cholesky of AᵀA",
            "solve",
            "solve AᵀX = B",
            "lower",
            "upper",
            "lower, transposed",
            "band"));

    private static final Set<String> wrong = new TreeSet<>();
    private static final Set<String> threw = new TreeSet<>();

    @BeforeAll
    static void differentiate_every_case_both_ways() {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            // SameDiff prints every op that it differentiates.
            RulesTest.cases().forEach(SameDiffGradientsTest::compare);
        } finally {
            System.setOut(out);
        }
    }

    @Test
    void elsewhere_both_agree() {
        assertThat(wrong).isEqualTo(SILENTLY_WRONG);
    }

    @Test
    void no_gradient_but_these_is_refused() {
        assertThat(threw).isEqualTo(THROWS);
    }

    private static void compare(RuleCase c) {
        Map<String, INDArray> ours = c.ofLoss().gradient(c.point());
        try {
            SameDiff sd = c.graph();
            sd.setLossVariables(RuleCase.LOSS);
            Map<String, INDArray> theirs = sd.calculateGradients(Map.of(), c.names());
            for (String name : c.names()) {
                if (!agree(theirs.get(name), ours.get(name))) {
                    wrong.add(c.name());
                }
            }
        } catch (RuntimeException e) {
            threw.add(c.name());
        }
    }

    /** SameDiff gives no array for a gradient that is zero. */
    private static boolean agree(INDArray theirsOrNull, INDArray ours) {
        double[] expected = elements(ours);
        double[] actual = theirsOrNull == null ? new double[expected.length] : elements(theirsOrNull);
        boolean agree = actual.length == expected.length;
        for (int i = 0; agree && i < actual.length; i++) {
            agree = Math.abs(actual[i] - expected[i]) <= ROUNDING * (1 + Math.abs(expected[i]));
        }
        return agree;
    }
}
