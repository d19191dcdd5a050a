package mathdl.calculus.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.toolkit.autodiff.Autodiff;
import mathdl.toolkit.autodiff.Derivatives;
import mathdl.toolkit.linear.Norms;
import mathdl.toolkit.listing.Data;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.listing.Page;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Listing L4.2: the Jacobian of a layer with respect to its weights and its input, and the Hessian of a bowl. */
public final class JacobianHessianListing implements Listing {
    private static final INDArray W = Data.array(JacobianHessianListing.class, "jacobian-w", 3, 4);
    private static final INDArray X = Data.array(JacobianHessianListing.class, "jacobian-x", 4, 1);
    private static final Map<String, INDArray> BOWL_AT = Map.of("w", Nd4j.createFromArray(1.5, 0.5, 2.0));

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        Map<String, INDArray> jacobian = layer().jacobian(Map.of("W", W, "x", X));
        return Map.of(
                "f", flat(layer().value(Map.of("W", W, "x", X))),
                "J_W", flat(jacobian.get("W")),
                "J_x", flat(jacobian.get("x")),
                "loss", flat(bowl().value(BOWL_AT)),
                "grad", flat(bowl().gradient(BOWL_AT).get("w")),
                "H", flat(bowl().hessian(BOWL_AT)),
                "cond_H", new double[] {Norms.conditionNumber(bowl().hessian(BOWL_AT))});
    }

    @Override
    public void run(Implementations implementations, PrintStream out) {
        Map<String, double[]> numbers = numbers(implementations);
        Page page = new Page(out)
                .line("f(W, x) = relu(W x), W of 3 \u00d7 4")
                .line("f = %s", Page.list(numbers.get("f")))
                .gap()
                .line("\u2202f/\u2202W has 3 \u00d7 3 \u00d7 4 entries; as a matrix of 3 \u00d7 12:");
        for (int i = 0; i < 3; i++) {
            page.line("  %s", Page.list(Arrays.copyOfRange(numbers.get("J_W"), 12 * i, 12 * i + 12)));
        }
        page.gap().line("\u2202f/\u2202x is W where a unit is on, and 0 elsewhere:");
        for (int i = 0; i < 3; i++) {
            page.line("  %s", Page.list(Arrays.copyOfRange(numbers.get("J_x"), 4 * i, 4 * i + 4)));
        }
        page.gap()
                .line(
                        "loss \u03a3 (w \u2212 1)\u00b2 at [1.5, 0.5, 2]: %.4f, gradient %s",
                        numbers.get("loss")[0], Page.list(numbers.get("grad")))
                .line("Hessian %s, condition number %.4f", Page.list(numbers.get("H")), numbers.get("cond_H")[0])
                .notice(
                        "Output i depends on row i of W alone: all other blocks are 0. Its shape",
                        "is 3 \u00d7 3 \u00d7 4; it is a matrix of 3 \u00d7 12 only when it is reshaped.",
                        "The second unit is off: its whole block is 0, and so is its gradient.",
                        "backward() does not compute this array: it multiplies one vector with it, a VJP.",
                        "A Hessian of condition number 1 is as easy as optimization gets.");
    }

    @Override
    public String figure(Implementations implementations) {
        double[] jacobian = numbers(implementations).get("J_W");
        double[][] rows = new double[3][];
        Arrays.setAll(rows, i -> Arrays.copyOfRange(jacobian, 12 * i, 12 * i + 12));
        return Figure.of("Jacobian of relu(W x) with respect to W", "weight, row by row", "output")
                .with(Layer.tiles("\u2202f/\u2202W", rows))
                .rowsFromTheTop(3)
                .svg();
    }

    private static Derivatives layer() {
        SameDiff graph = SameDiff.create();
        SDVariable w = graph.var("W", DataType.DOUBLE, 3, 4);
        SDVariable x = graph.var("x", DataType.DOUBLE, 4, 1);
        return Autodiff.of(graph.nn().relu(w.mmul(x), 0).reshape(3), w, x);
    }

    private static Derivatives bowl() {
        SameDiff graph = SameDiff.create();
        SDVariable w = graph.var("w", DataType.DOUBLE, 3);
        return Autodiff.of(graph.math().square(w.sub(1.0)).sum(), w);
    }

    private static double[] flat(INDArray array) {
        return array.dup('c').data().asDouble();
    }
}
