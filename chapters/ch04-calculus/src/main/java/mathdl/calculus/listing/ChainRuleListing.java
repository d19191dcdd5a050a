package mathdl.calculus.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import mathdl.calculus.ReluNetworkGradient;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.toolkit.autodiff.Autodiff;
import mathdl.toolkit.autodiff.Derivatives;
import mathdl.toolkit.listing.Data;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.listing.Page;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Listing L4.1: the chain rule by hand through two layers, beside automatic differentiation. */
public final class ChainRuleListing implements Listing {
    private static final INDArray W1 = data("network-w1", 4, 3);
    private static final INDArray W2 = data("network-w2", 2, 4);
    private static final INDArray X = data("network-x", 3);

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        ReluNetworkGradient.Gradient byHand = byHand(implementations);
        Map<String, INDArray> byAutodiff = network().gradient(point());
        return Map.of(
                "L", new double[] {network().value(point()).getDouble()},
                "dL_dW1", flat(byHand.w1()),
                "dL_dW2", flat(byHand.w2()),
                "grad_W1", flat(byAutodiff.get("W1")),
                "grad_W2", flat(byAutodiff.get("W2")));
    }

    @Override
    public void run(Implementations implementations, PrintStream out) {
        Map<String, double[]> numbers = numbers(implementations);
        Page page =
                new Page(out).line("L = \u03a3 y\u00b2 with y = W\u2082 relu(W\u2081 x) is %.4f", numbers.get("L")[0]);
        page.gap().line("\u2202L/\u2202W\u2081, a row for each of the 4 hidden units");
        for (int i = 0; i < 4; i++) {
            page.line("  %s", Page.list(Arrays.copyOfRange(numbers.get("dL_dW1"), 3 * i, 3 * i + 3)));
        }
        page.gap()
                .line("largest difference between the chain rule by hand and automatic differentiation")
                .line("  W\u2081  %.1e", difference(numbers.get("dL_dW1"), numbers.get("grad_W1")))
                .line("  W\u2082  %.1e", difference(numbers.get("dL_dW2"), numbers.get("grad_W2")));
        page.notice(
                "Automatic differentiation is the chain rule: both agree to the last digits.",
                "Two hidden units are off; no gradient reaches their weights.");
    }

    @Override
    public String figure(Implementations implementations) {
        Map<String, double[]> numbers = numbers(implementations);
        String[] weights =
                IntStream.range(0, 12).mapToObj(i -> i / 3 + "," + i % 3).toArray(String[]::new);
        return Figure.of("\u2202L/\u2202W\u2081 by hand and by automatic differentiation", "weight", "slope")
                .with(Layer.bars(
                        weights, new String[] {"by hand", "automatic"}, numbers.get("dL_dW1"), numbers.get("grad_W1")))
                .svg();
    }

    private static ReluNetworkGradient.Gradient byHand(Implementations implementations) {
        return implementations.of(ReluNetworkGradient.class).gradient(W1, W2, X);
    }

    private static Derivatives network() {
        SameDiff graph = SameDiff.create();
        SDVariable w1 = graph.var("W1", DataType.DOUBLE, 4, 3);
        SDVariable w2 = graph.var("W2", DataType.DOUBLE, 2, 4);
        SDVariable x = graph.constant("x", X.reshape(3, 1));
        SDVariable y = w2.mmul(graph.nn().relu(w1.mmul(x), 0));
        return Autodiff.of(y.mul(y).sum(), w1, w2);
    }

    private static Map<String, INDArray> point() {
        return Map.of("W1", W1, "W2", W2);
    }

    private static double difference(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> Math.abs(a[i] - b[i]))
                .max()
                .orElseThrow();
    }

    private static double[] flat(INDArray array) {
        return array.dup('c').data().asDouble();
    }

    private static INDArray data(String name, long... shape) {
        return Data.array(ChainRuleListing.class, name, shape);
    }
}
