package mathdl.optimization;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "5.13", contract = TwoLayerTraining.class)
class TwoLayerTrainingChecks {
    /** Inputs, hidden units, classes and examples: no two layers alike, and a batch of one example too. */
    private static final int[][] SIZES = {{1, 4, 3, 5}, {2, 1, 3, 1}, {3, 2, 4, 6}};

    private static final String SUMS = "sums of a dozen products of numbers up to 10";

    @Check(
            name = "It begins with the draws, divided by the root of the number of columns, and with biases of 0.",
            points = 2,
            tolerance = @Within(relative = 1e-14, because = "a root and a division"))
    void begins_with_scaled_draws(TwoLayerTraining answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 4; n++) {
            int h = 3 * n - 2;
            int k = n + 1;
            double[][] z1 = inputs.normals(h, n);
            double[][] z2 = inputs.normals(k, h);
            TwoLayerTraining.Parameters start = answer.initialize(
                    inputs.arrays().matrix(z1), inputs.arrays().matrix(z2));
            assertThat(start.w1()).as("W₁").isCloseTo(TanhNetwork.scaled(z1), tolerance);
            assertThat(start.b1()).as("b₁").isCloseTo(new double[h], tolerance);
            assertThat(start.w2()).as("W₂").isCloseTo(TanhNetwork.scaled(z2), tolerance);
            assertThat(start.b2()).as("b₂").isCloseTo(new double[k], tolerance);
        }
    }

    @Check(
            name = "The logits and the loss of drawn networks are what sums over units and examples give.",
            points = 3,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = SUMS))
    void computes_logits_and_loss(TwoLayerTraining answer, Inputs inputs, Tolerance tolerance) {
        for (int[] size : SIZES) {
            Batch batch = Batch.drawn(inputs, size);
            INDArray rows = inputs.arrays().matrix(batch.x());
            assertThat(answer.logits(batch.network().parameters(inputs.arrays()), rows))
                    .as("the logits" + batch)
                    .isCloseTo(batch.network().logits(batch.x()), tolerance);
            judgeLoss(answer, inputs, batch, "the loss" + batch, tolerance);
        }
    }

    @Check(
            name = "Logits of 800 and more give a finite loss, and a gradient without NaN.",
            points = 1,
            tolerance =
                    @Within(
                            relative = 1e-12,
                            absolute = 1e-11,
                            because =
                                    "logits up to 900 carry roundings of 1e-13, and a loss or a softmax a few of them"))
    void stays_finite_for_large_logits(TwoLayerTraining answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            Batch heights = Batch.withHeights(inputs, n);
            judgeLoss(answer, inputs, heights, "the loss at logits about 800 in one row, −800 in another", tolerance);
            judgeGradient(
                    answer, inputs, heights, heights.network().gradient(heights.x(), heights.labels()), tolerance);
            Batch gaps = Batch.withGaps(inputs, n);
            judgeLoss(answer, inputs, gaps, "the loss at logits of one row that are 800 and more apart", tolerance);
            judgeGradient(answer, inputs, gaps, gaps.network().gradient(gaps.x(), gaps.labels()), tolerance);
        }
    }

    @Check(
            name = "The gradient is the slope of the loss by every weight and bias.",
            points = 4,
            tolerance =
                    @Within(
                            absolute = 1e-7,
                            because =
                                    "central differences with steps of 2⁻¹⁴: the third derivative leaves less than 2e-8,"
                                            + " rounding 1e-12"))
    void follows_the_slopes(TwoLayerTraining answer, Inputs inputs, Tolerance tolerance) {
        for (int[] size : SIZES) {
            Batch batch = Batch.drawn(inputs, size);
            judgeGradient(answer, inputs, batch, batch.network().slopes(batch.x(), batch.labels()), tolerance);
        }
    }

    @Check(
            name = "Three steps with momentum lead where they should, and no step leads nowhere.",
            points = 2,
            tolerance = @Within(relative = 1e-10, absolute = 1e-11, because = SUMS + ", over three steps"))
    void trains_as_it_should(TwoLayerTraining answer, Inputs inputs, Tolerance tolerance) {
        for (int[] size : SIZES) {
            Batch batch = Batch.drawn(inputs, size);
            for (int steps : new int[] {0, 1, 3}) {
                TwoLayerTraining.Parameters after = answer.train(
                        batch.network().parameters(inputs.arrays()),
                        inputs.arrays().matrix(batch.x()),
                        batch.labels(),
                        steps,
                        0.5,
                        0.8);
                assertClose(after, batch.network().trained(batch.x(), batch.labels(), steps, 0.5, 0.8), tolerance);
            }
        }
    }

    /**
     * 40 points of two rings and eight hidden units. Draws from which plain Java does not get below 0.05 are drawn again,
     * so that a right answer cannot fail by bad luck; of 2000 tried none had to be.
     */
    @Check(
            name = "150 steps on two drawn rings bring the loss below 0.1, where no linear model gets below 0.6.",
            points = 3,
            tolerance = @Within(absolute = 1e-9, because = "the steps lead to 0.05 or less, far from the bound"))
    void learns_two_rings(TwoLayerTraining answer, Inputs inputs, Tolerance tolerance) {
        int[] labels = Rings.labels();
        for (int round = 0; round < 2; round++) {
            Rings rings = Rings.drawn(inputs);
            TwoLayerTraining.Parameters start = answer.initialize(
                    inputs.arrays().matrix(rings.z1()), inputs.arrays().matrix(rings.z2()));
            TwoLayerTraining.Parameters end =
                    answer.train(start, inputs.arrays().matrix(rings.points()), labels, 150, 0.3, 0.9);
            double loss = TanhNetwork.of(end, 2, 8, 2).loss(rings.points(), labels);
            assertThat(loss).as("the loss after training").isAtMost(0.1, tolerance);
        }
    }

    @Check(
            name = "Labels that are no class, shapes that do not fit and hyperparameters out of range are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = SUMS))
    void refuses_what_does_not_fit(TwoLayerTraining answer, Inputs inputs, Tolerance tolerance) {
        TanhNetwork network = TanhNetwork.drawn(inputs, 2, 3, 2);
        TwoLayerTraining.Parameters theta = network.parameters(inputs.arrays());
        double[][] rows = Batch.rows(inputs, 2, 2);
        INDArray x = inputs.arrays().matrix(rows);
        int[] labels = {0, 1};
        assertThat(answer.loss(theta, x, labels)).as("the loss").isCloseTo(network.loss(rows, labels), tolerance);
        assertClose(answer.train(theta, x, labels, 2, 0.5, 0), network.trained(rows, labels, 2, 0.5, 0), tolerance);
        for (int[] bad : new int[][] {{0, 2}, {-1, 1}, {0, 1, 1}, {0}}) {
            String what = "labels of " + Arrays.toString(bad) + " for two rows and two classes";
            assertRefuses(what, () -> answer.loss(theta, x, bad));
            assertRefuses(what, () -> answer.gradient(theta, x, bad));
            assertRefuses(what, () -> answer.train(theta, x, bad, 0, 0.1, 0.9));
        }
        double[] noRates = {0, -0.1, 1 / 0.0, Double.NaN};
        assertRefusesEach("α", bad -> answer.train(theta, x, labels, 1, bad, 0.9), noRates);
        assertRefusesEach("β", bad -> answer.train(theta, x, labels, 1, 0.1, bad), 1, -0.1, Double.NaN);
        assertRefuses("fewer than no steps", () -> answer.train(theta, x, labels, -1, 0.1, 0.9));
        refusesToBegin(answer, inputs.arrays());
        new Misfits(answer, inputs.arrays(), network, x).areRefused();
    }

    private static void refusesToBegin(TwoLayerTraining answer, ArrayFactory arrays) {
        INDArray z1 = arrays.create(new double[6], 3, 2);
        INDArray z2 = arrays.create(new double[6], 2, 3);
        assertRefuses("a Z₂ for 2 units of 3", () -> answer.initialize(z1, z1));
        assertRefuses("a vector for Z₁", () -> answer.initialize(arrays.vector(1, 2), z2));
        assertRefuses("a vector for Z₂", () -> answer.initialize(z1, arrays.vector(1, 2, 3)));
        assertRefusesNotFinite("Z₁", new double[6], bad -> answer.initialize(arrays.create(bad, 3, 2), z2));
        assertRefusesNotFinite("Z₂", new double[6], bad -> answer.initialize(z1, arrays.create(bad, 2, 3)));
    }

    private static void judgeLoss(
            TwoLayerTraining answer, Inputs inputs, Batch batch, String what, Tolerance tolerance) {
        double loss = answer.loss(
                batch.network().parameters(inputs.arrays()), inputs.arrays().matrix(batch.x()), batch.labels());
        assertThat(loss).as(what).isCloseTo(batch.network().loss(batch.x(), batch.labels()), tolerance);
    }

    private static void judgeGradient(
            TwoLayerTraining answer, Inputs inputs, Batch batch, TanhNetwork expected, Tolerance tolerance) {
        TwoLayerTraining.Parameters gradient = answer.gradient(
                batch.network().parameters(inputs.arrays()), inputs.arrays().matrix(batch.x()), batch.labels());
        assertThat(gradient.w1()).as("∂L/∂W₁" + batch).isCloseTo(expected.w1(), tolerance);
        assertThat(gradient.b1()).as("∂L/∂b₁" + batch).isCloseTo(expected.b1(), tolerance);
        assertThat(gradient.w2()).as("∂L/∂W₂" + batch).isCloseTo(expected.w2(), tolerance);
        assertThat(gradient.b2()).as("∂L/∂b₂" + batch).isCloseTo(expected.b2(), tolerance);
    }

    private static void assertClose(TwoLayerTraining.Parameters actual, TanhNetwork expected, Tolerance tolerance) {
        assertThat(actual.w1()).as("W₁ after the steps").isCloseTo(expected.w1(), tolerance);
        assertThat(actual.b1()).as("b₁ after the steps").isCloseTo(expected.b1(), tolerance);
        assertThat(actual.w2()).as("W₂ after the steps").isCloseTo(expected.w2(), tolerance);
        assertThat(actual.b2()).as("b₂ after the steps").isCloseTo(expected.b2(), tolerance);
    }
}
