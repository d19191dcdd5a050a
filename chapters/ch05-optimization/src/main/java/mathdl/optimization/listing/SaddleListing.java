package mathdl.optimization.listing;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.optimization.CriticalPoint;
import mathdl.toolkit.autodiff.Autodiff;
import mathdl.toolkit.autodiff.Derivatives;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.listing.Page;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Listing L5.2: a saddle, where the gradient vanishes and nothing is least. */
public final class SaddleListing implements Listing {
    private static final double LEARNING_RATE = 0.1;

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        Map<String, INDArray> point = point(0.01, 0.01);
        double[] gradient = saddle().gradient(point).get("p").toDoubleVector();
        INDArray hessian = saddle().hessian(point);
        return Map.of(
                "loss", new double[] {saddle().value(point).getDouble()},
                "dfdx", new double[] {gradient[0]},
                "dfdy", new double[] {gradient[1]},
                "hessian", hessian.dup('c').data().asDouble(),
                "hessian_eigenvalues", Decompositions.eigh(hessian).values().toDoubleVector());
    }

    @Override
    public void run(Implementations implementations, PrintStream out) {
        Map<String, double[]> numbers = numbers(implementations);
        new Page(out)
                .line("f(x, y) = x\u00b2 \u2212 y\u00b2 at (0.01, 0.01)")
                .gap()
                .line(
                        "\u2202f/\u2202x %7.4f   uphill along x: a step against it leads towards 0",
                        numbers.get("dfdx")[0])
                .line(
                        "\u2202f/\u2202y %7.4f   downhill along y: a step against it leads away from 0",
                        numbers.get("dfdy")[0])
                .line("curvature along x %7.4f, along y %7.4f", numbers.get("hessian")[0], numbers.get("hessian")[3])
                .line("the point (0, 0), where the gradient is 0: a %s", kindOfTheOrigin(implementations))
                .gap()
                .line("gradient descent, learning rate %.1f", LEARNING_RATE)
                .line("  from (1, 0)     y stays 0 for ever, and x goes to 0: it stops at the saddle")
                .line("  from (1, 1e-6)  |y| > 1 after %d steps", descent(1e-6).size() - 1)
                .notice(
                        "A gradient of 0 is not a minimum: here one curvature is negative.",
                        "Uphill and downhill are said of the gradient, in the direction of the axis; descent goes against it.",
                        "Along y each step multiplies the distance by 1.2: the least push off the ridge is enough.");
    }

    @Override
    public String figure(Implementations implementations) {
        double[] axis = new double[41];
        Arrays.setAll(axis, i -> (i - 20) / 16.0);
        double[][] height = new double[41][41];
        for (int i = 0; i < 41; i++) {
            for (int j = 0; j < 41; j++) {
                height[i][j] = axis[j] * axis[j] - axis[i] * axis[i];
            }
        }
        Figure figure = Figure.of("Gradient descent near a saddle", "x", "y")
                .isometric()
                .with(Layer.contours(axis, axis, height, 16));
        for (double y : new double[] {0, 1e-6, 0.05}) {
            List<double[]> path = descent(y);
            figure.with(Layer.path(
                    "from (1, " + (y == 0 ? "0" : y == 0.05 ? "0.05" : "1e-6") + ")",
                    path.stream().mapToDouble(p -> p[0]).toArray(),
                    path.stream().mapToDouble(p -> p[1]).toArray()));
        }
        return figure.svg();
    }

    /** Points of gradient descent from (1, y) until |y| passes 1, at most 100 steps. */
    private static List<double[]> descent(double y) {
        Derivatives saddle = saddle();
        List<double[]> path = new ArrayList<>(List.of(new double[] {1, y}));
        double[] at = path.get(0);
        while (Math.abs(at[1]) <= 1 && path.size() <= 100) {
            double[] gradient = saddle.gradient(point(at[0], at[1])).get("p").toDoubleVector();
            at = new double[] {at[0] - LEARNING_RATE * gradient[0], at[1] - LEARNING_RATE * gradient[1]};
            path.add(at);
        }
        return path;
    }

    private static String kindOfTheOrigin(Implementations implementations) {
        INDArray gradient = saddle().gradient(point(0, 0)).get("p");
        return implementations.of(CriticalPoint.class).kind(gradient, saddle().hessian(point(0, 0)), 1e-9);
    }

    private static Derivatives saddle() {
        SameDiff graph = SameDiff.create();
        SDVariable p = graph.var("p", DataType.DOUBLE, 2);
        SDVariable signs = graph.constant("signs", Nd4j.createFromArray(1.0, -1.0));
        return Autodiff.of(p.mul(p).mul(signs).sum(), p);
    }

    private static Map<String, INDArray> point(double x, double y) {
        return Map.of("p", Nd4j.createFromArray(x, y));
    }
}
