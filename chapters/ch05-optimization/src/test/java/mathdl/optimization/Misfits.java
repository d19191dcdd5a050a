package mathdl.optimization;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;

import java.util.List;
import java.util.function.BiConsumer;
import mathdl.checks.array.ArrayFactory;
import mathdl.optimization.TwoLayerTraining.Parameters;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A network with a part that does not fit, or that holds a number that is not finite: no method of 5.13 takes it. */
final class Misfits {
    private static final int[] LABELS = {0, 1};

    private final TwoLayerTraining answer;
    private final ArrayFactory arrays;
    private final Parameters good;
    private final INDArray x;

    /**
     * @param network of 2 inputs, 3 hidden units and 2 classes
     * @param x two rows that fit
     */
    Misfits(TwoLayerTraining answer, ArrayFactory arrays, TanhNetwork network, INDArray x) {
        this.answer = answer;
        this.arrays = arrays;
        this.good = network.parameters(arrays);
        this.x = x;
    }

    /** A training of no steps refuses by its own guards: it asks for no logits. */
    void areRefused() {
        List<BiConsumer<Parameters, INDArray>> methods = List.of(
                answer::logits,
                (theta, rows) -> answer.loss(theta, rows, LABELS),
                (theta, rows) -> answer.gradient(theta, rows, LABELS),
                (theta, rows) -> answer.train(theta, rows, LABELS, 0, 0.1, 0.9));
        for (BiConsumer<Parameters, INDArray> method : methods) {
            refusesShapes(method);
            refusesWhatIsNotFinite(method);
        }
    }

    private void refusesShapes(BiConsumer<Parameters, INDArray> method) {
        INDArray one = arrays.vector(1);
        INDArray wide = arrays.matrix(new double[][] {{1, 2, 3, 4}, {1, 2, 3, 4}});
        assertRefuses("X with rows of 4", () -> method.accept(good, wide));
        assertRefuses("a vector for X", () -> method.accept(good, arrays.vector(1, 2)));
        assertRefuses("a W₁ for rows of 4", () -> method.accept(withW1(wide), x));
        assertRefuses("a W₂ for 4 units", () -> method.accept(withW2(wide), x));
        assertRefuses("a b₁ for 1 unit", () -> method.accept(withB1(one), x));
        assertRefuses("a b₂ for 1 class", () -> method.accept(withB2(one), x));
        assertRefuses("a vector for W₁", () -> method.accept(withW1(one), x));
        assertRefuses("a vector for W₂", () -> method.accept(withW2(one), x));
    }

    private void refusesWhatIsNotFinite(BiConsumer<Parameters, INDArray> method) {
        double[] six = {1, 2, 3, 4, 5, 6};
        assertRefusesNotFinite("W₁", six, bad -> method.accept(withW1(arrays.create(bad, 3, 2)), x));
        assertRefusesNotFinite("b₁", new double[3], bad -> method.accept(withB1(arrays.vector(bad)), x));
        assertRefusesNotFinite("W₂", six, bad -> method.accept(withW2(arrays.create(bad, 2, 3)), x));
        assertRefusesNotFinite("b₂", new double[2], bad -> method.accept(withB2(arrays.vector(bad)), x));
        assertRefusesNotFinite("X", new double[4], bad -> method.accept(good, arrays.create(bad, 2, 2)));
    }

    private Parameters withW1(INDArray w1) {
        return new Parameters(w1, good.b1(), good.w2(), good.b2());
    }

    private Parameters withB1(INDArray b1) {
        return new Parameters(good.w1(), b1, good.w2(), good.b2());
    }

    private Parameters withW2(INDArray w2) {
        return new Parameters(good.w1(), good.b1(), w2, good.b2());
    }

    private Parameters withB2(INDArray b2) {
        return new Parameters(good.w1(), good.b1(), good.w2(), b2);
    }
}
