package mathdl.optimization;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import mathdl.optimization.TunedSteps.Tuning;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "5.6", contract = TunedSteps.class)
class TunedStepsChecks {
    private static final String CURVATURES =
            "eigenvalues between 1 and 12 are right to 1e-14, and searches for the best steps to about as much";

    private static final String COUNT = "a count, of steps to a norm that rounding cannot bring to the other side";

    /** The best step by search for the least of the largest factor, the best β by halving. */
    @Check(
            name = "Steps and momentum make the errors along the flattest and the steepest direction shrink alike.",
            points = 2,
            tolerance = @Within(relative = 1e-11, because = CURVATURES))
    void tunes_to_both_ends(TunedSteps answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            Bowl bowl = Bowl.drawn(inputs, n);
            Tuning tuning = answer.tune(inputs.arrays().matrix(bowl.matrix()));
            double best = bowl.bestStep();
            double root = bowl.rootOfMomentum();
            assertThat(tuning.conditionNumber()).as("κ").isCloseTo(bowl.largest() / bowl.smallest(), tolerance);
            assertThat(tuning.safeStep()).as("the safe step").isCloseTo(1 / bowl.largest(), tolerance);
            assertThat(tuning.bestStep()).as("the best step").isCloseTo(best, tolerance);
            assertThat(tuning.bestRate()).as("the best rate").isCloseTo(bowl.slowest(best), tolerance);
            assertThat(tuning.momentum()).as("β").isCloseTo(root * root, tolerance);
            assertThat(tuning.momentumStep())
                    .as("α of the heavy ball")
                    .isCloseTo((1 + root) * (1 + root) / bowl.largest(), tolerance);
        }
    }

    @Check(
            name = "It counts the steps that the parts along drawn eigenvectors take, with and without momentum.",
            points = 2,
            tolerance = @Within(because = COUNT))
    void counts_steps_until_the_tolerance(TunedSteps answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            judge(answer, inputs, n, 0, tolerance);
            judge(answer, inputs, n, inputs.uniform(0.3, 0.7), tolerance);
        }
    }

    @Check(
            name = "A bowl that is curved alike everywhere needs one step and no momentum.",
            points = 1,
            tolerance = @Within(relative = 1e-13, absolute = 1e-13, because = "equal eigenvalues are right to 1e-15"))
    void solves_a_round_bowl_at_once(TunedSteps answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            double curvature = inputs.uniform(2, 9);
            double[][] round = new double[n][n];
            for (int i = 0; i < n; i++) {
                round[i][i] = curvature;
            }
            INDArray h = inputs.arrays().matrix(round);
            Tuning tuning = answer.tune(h);
            assertThat(tuning.conditionNumber()).as("κ").isCloseTo(1, tolerance);
            assertThat(tuning.safeStep()).as("the safe step").isCloseTo(1 / curvature, tolerance);
            assertThat(tuning.bestStep()).as("the best step").isCloseTo(1 / curvature, tolerance);
            assertThat(tuning.bestRate()).as("the best rate").isCloseTo(0, tolerance);
            assertThat(tuning.momentumStep()).as("α of the heavy ball").isCloseTo(1 / curvature, tolerance);
            assertThat(tuning.momentum()).as("β").isCloseTo(0, tolerance);
            assertThat(answer.steps(h, inputs.vector(inputs.uniforms(n, 1, 2)), 1 / curvature, 0, 1e-6, 5))
                    .as("the number of steps")
                    .isCloseTo(1, tolerance);
        }
    }

    /** The norm that comes closest to 1e-6 is off by 1.6e-9, before the last of 709 steps. */
    @Check(
            name = "diag(1, 100) from (1, 1) to 1e-6 takes 1375, 709 and 95 steps, and 246 with 0.9 bolted on.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = "a few roundings; and counts that no rounding decides"))
    void has_the_known_values(TunedSteps answer, ArrayFactory arrays, Tolerance tolerance) {
        INDArray h = arrays.matrix(new double[][] {{1, 0}, {0, 100}});
        Tuning tuning = answer.tune(h);
        assertThat(tuning.conditionNumber()).as("κ").isCloseTo(100, tolerance);
        assertThat(tuning.bestStep()).as("the best step").isCloseTo(2.0 / 101, tolerance);
        assertThat(tuning.bestRate()).as("the best rate").isCloseTo(99.0 / 101, tolerance);
        assertThat(tuning.momentumStep()).as("α of the heavy ball").isCloseTo(4.0 / 121, tolerance);
        assertThat(tuning.momentum()).as("β").isCloseTo(81.0 / 121, tolerance);
        double[][] settings = {{0.01, 0, 1375}, {2.0 / 101, 0, 709}, {4.0 / 121, 81.0 / 121, 95}, {2.0 / 101, 0.9, 246}
        };
        for (double[] setting : settings) {
            assertThat(answer.steps(h, arrays.vector(1, 1), setting[0], setting[1], 1e-6, 2000))
                    .as("steps with α = " + setting[0] + " and β = " + setting[1])
                    .isCloseTo(setting[2], tolerance);
        }
        INDArray one = arrays.matrix(new double[] {1});
        assertThat(answer.steps(one, arrays.vector(1), 0.5, 0, 0.25, 9))
                .as("steps from 1, halved each time, to below 1/4")
                .isCloseTo(3, tolerance);
        INDArray saddle = arrays.matrix(new double[][] {{1, 0}, {0, -1}});
        assertThat(answer.steps(saddle, arrays.vector(1, 0), 0.5, 0, 0.3, 9))
                .as("steps along the valley of a saddle, halved each time, to below 0.3")
                .isCloseTo(2, tolerance);
        assertThat(answer.steps(saddle, arrays.vector(1, 1), 0.5, 0, 0.3, 9))
                .as("steps beside the valley of a saddle, which never come near 0,")
                .isCloseTo(-1, tolerance);
    }

    @Check(
            name = "Saddles, matrices that are not symmetric, misfits and numbers out of range are refused.",
            points = 1,
            tolerance = @Within(because = COUNT))
    void refuses_what_is_no_bowl(TunedSteps answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 2, 0, tolerance);
        INDArray good = inputs.arrays().matrix(new double[][] {{2, 0}, {0, 1}});
        INDArray saddle = inputs.arrays().matrix(new double[][] {{1, 0}, {0, -1}});
        INDArray lopsided = inputs.arrays().matrix(new double[][] {{2, 1}, {0, 2}});
        INDArray wide = inputs.arrays().matrix(new double[][] {{1, 2}});
        INDArray x = inputs.vector(1, 1);
        assertRefuses("a saddle", () -> answer.tune(saddle));
        assertRefuses("a matrix that is not symmetric", () -> answer.tune(lopsided));
        assertRefuses("a wide matrix", () -> answer.tune(wide));
        assertRefuses("a start of three", () -> answer.steps(good, inputs.vector(1, 1, 1), 0.1, 0, 0.1, 9));
        assertRefuses("a rate of 0", () -> answer.steps(good, x, 0, 0, 0.1, 9));
        assertRefuses("a momentum of 1", () -> answer.steps(good, x, 0.1, 1, 0.1, 9));
        assertRefuses("a tolerance of 0", () -> answer.steps(good, x, 0.1, 0, 0, 9));
        assertRefuses("a limit of −1", () -> answer.steps(good, x, 0.1, 0, 0.1, -1));
        INDArray flat = inputs.arrays().matrix(new double[][] {{1, 0}, {0, 0}});
        assertRefuses("a bowl that is flat along an axis", () -> answer.tune(flat));
        ArrayFactory arrays = inputs.arrays();
        assertRefusesNotFinite("H", new double[4], bad -> answer.tune(arrays.create(bad, 2, 2)));
        assertRefusesNotFinite("H", new double[4], bad -> answer.steps(arrays.create(bad, 2, 2), x, 0.1, 0, 0.1, 9));
        assertRefusesNotFinite(
                "the start", new double[2], bad -> answer.steps(good, arrays.vector(bad), 0.1, 0, 0.1, 9));
    }

    /**
     * The tolerance lies between the norm at the last step and all before it, which are 3 % larger at least: 1.5 % clear of
     * either, where rounding moves a norm by 1e-13 of it.
     */
    private static void judge(TunedSteps answer, Inputs inputs, int n, double momentum, Tolerance tolerance) {
        Bowl bowl = Bowl.drawn(inputs, n);
        double[] parts = inputs.uniforms(n, 1, 2);
        double rate = inputs.uniform(0.8, 1.4) / bowl.largest();
        double[] norms = bowl.norms(parts, rate, momentum, 200);
        int last = inputs.integer(8, 40);
        while (norms[last] > 0.97 * least(norms, last)) {
            last++;
        }
        double close = StrictMath.sqrt(norms[last] * least(norms, last));
        INDArray h = inputs.arrays().matrix(bowl.matrix());
        INDArray start = inputs.vector(bowl.point(parts));
        assertThat(answer.steps(h, start, rate, momentum, close, 200))
                .as("steps")
                .isCloseTo(last, tolerance);
        assertThat(answer.steps(h, start, rate, momentum, close, last))
                .as("steps, with a limit that just suffices")
                .isCloseTo(last, tolerance);
        assertThat(answer.steps(h, start, rate, momentum, close, last - 1))
                .as("steps, with a limit of one less")
                .isCloseTo(-1, tolerance);
        assertThat(answer.steps(h, start, rate, momentum, 2 * norms[0], 0))
                .as("steps from a start within the tolerance")
                .isCloseTo(0, tolerance);
        assertThat(answer.steps(h, start, 2.5 * (1 + momentum) / bowl.largest(), momentum, close, 30))
                .as("steps of a rate that diverges")
                .isCloseTo(-1, tolerance);
    }

    /** The least of the norms before an index. */
    private static double least(double[] norms, int end) {
        return Arrays.stream(norms, 0, end).min().orElseThrow();
    }
}
