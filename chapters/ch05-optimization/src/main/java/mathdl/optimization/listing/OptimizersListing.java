package mathdl.optimization.listing;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import mathdl.figures.Figure;
import mathdl.figures.Layer;
import mathdl.optimization.AdamStep;
import mathdl.optimization.AdamWStep;
import mathdl.optimization.MomentumStep;
import mathdl.optimization.RmsPropStep;
import mathdl.toolkit.autodiff.Autodiff;
import mathdl.toolkit.autodiff.Derivatives;
import mathdl.toolkit.listing.Implementations;
import mathdl.toolkit.listing.Listing;
import mathdl.toolkit.listing.Page;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Listing L5.1: five optimizers on the valley of Rosenbrock, 500 steps each. */
public final class OptimizersListing implements Listing {
    private static final int STEPS = 500;

    /** RMSprop jumps about near the valley's floor: after some 340 steps a rounding decides where it is. */
    private static final int STEPS_OF_RMSPROP_TO_COMPARE = 300;

    @Override
    public Map<String, double[]> numbers(Implementations implementations) {
        Map<String, double[]> numbers = new LinkedHashMap<>();
        paths(implementations).forEach((name, path) -> {
            int steps = name.equals("RMSprop") ? STEPS_OF_RMSPROP_TO_COMPARE : STEPS;
            numbers.put(name + "/x_after_step", Arrays.copyOfRange(path.x(), 1, steps + 1));
            numbers.put(name + "/y_after_step", Arrays.copyOfRange(path.y(), 1, steps + 1));
            numbers.put(name + "/loss_before_step", Arrays.copyOf(path.loss(), steps));
        });
        return numbers;
    }

    @Override
    public void run(Implementations implementations, PrintStream out) {
        Page page = new Page(out)
                .line(
                        "f(x, y) = (1 \u2212 x)\u00b2 + 100 (y \u2212 x\u00b2)\u00b2 from (\u22121, 1), %d steps; the minimum is 0 at (1, 1)",
                        STEPS)
                .gap()
                .line("%-16s %14s %14s %9s %9s", "", "before the last", "after it", "x", "y");
        paths(implementations)
                .forEach((name, path) -> page.line(
                        "%-16s %15.6f %14.6f %9.5f %9.5f",
                        name, path.loss()[STEPS - 1], path.loss()[STEPS], path.x()[STEPS], path.y()[STEPS]));
        page.notice(
                "The loss before the last step and the point after it do not belong together: here both losses stand.",
                "This is one problem from one point at one learning rate each: no ranking of optimizers.",
                "RMSprop ends in jumps of about its learning rate. Its last digits, and after some 340 steps its",
                "first ones, depend on rounding: 0.1048 of one run in float32 is 0.0894 in float64, 0.0444 exactly.");
    }

    @Override
    public String figure(Implementations implementations) {
        double[] x = grid(-1.2, 1.2);
        double[] y = grid(-0.2, 1.3);
        double[][] height = new double[y.length][x.length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                // The valley's floor is flat and its walls are steep: equal steps of the logarithm show both.
                height[i][j] = Math.log10(0.05 + loss(x[j], y[i]));
            }
        }
        Figure figure = Figure.of("Five optimizers in the valley of Rosenbrock", "x", "y")
                .isometric()
                .with(Layer.contours(x, y, height, 12));
        // All paths share the valley's floor: those that lead further go below, and a point marks each end.
        List<Map.Entry<String, Path>> paths =
                new ArrayList<>(paths(implementations).entrySet());
        paths.sort(Comparator.comparingDouble(entry -> -entry.getValue().x()[STEPS]));
        for (Map.Entry<String, Path> entry : paths) {
            Path path = entry.getValue();
            figure.with(Layer.path(entry.getKey(), path.x(), path.y()));
        }
        for (Map.Entry<String, Path> entry : paths) {
            Path path = entry.getValue();
            figure.with(Layer.points(entry.getKey(), new double[] {path.x()[STEPS]}, new double[] {path.y()[STEPS]}));
        }
        return figure.svg();
    }

    private static Map<String, Path> paths(Implementations implementations) {
        MomentumStep momentum = implementations.of(MomentumStep.class);
        AdamStep adam = implementations.of(AdamStep.class);
        AdamWStep adamW = implementations.of(AdamWStep.class);
        RmsPropStep rmsProp = implementations.of(RmsPropStep.class);
        Map<String, Path> paths = new LinkedHashMap<>();
        paths.put(
                "SGD (lr=0.001)",
                descend(ball(), MomentumStep.State::parameters, (s, g) -> momentum.step(s, g, 0.001, 0, false)));
        paths.put(
                "SGD+momentum",
                descend(ball(), MomentumStep.State::parameters, (s, g) -> momentum.step(s, g, 0.001, 0.9, false)));
        paths.put(
                "Adam",
                descend(
                        new AdamStep.State(0, start(), zeros(), zeros()),
                        AdamStep.State::parameters,
                        (s, g) -> adam.step(s, g, 0.01, 0.9, 0.999, 1e-8)));
        paths.put(
                "AdamW (wd=0.01)",
                descend(
                        new AdamWStep.State(0, start(), zeros(), zeros()),
                        AdamWStep.State::parameters,
                        (s, g) -> adamW.step(s, g, 0.01, 0.01, 0.9, 0.999, 1e-8)));
        paths.put(
                "RMSprop",
                descend(
                        new RmsPropStep.State(start(), zeros()),
                        RmsPropStep.State::parameters,
                        (s, g) -> rmsProp.step(s, g, 0.01, 0.99, 1e-8)));
        return paths;
    }

    /** The points before, between and after the steps, and the loss at each. */
    private record Path(double[] x, double[] y, double[] loss) {}

    private static <S> Path descend(S start, Function<S, INDArray> parameters, BiFunction<S, INDArray, S> step) {
        Derivatives rosenbrock = rosenbrock();
        Path path = new Path(new double[STEPS + 1], new double[STEPS + 1], new double[STEPS + 1]);
        S state = start;
        for (int t = 0; t <= STEPS; t++) {
            INDArray point = parameters.apply(state);
            path.x[t] = point.getDouble(0);
            path.y[t] = point.getDouble(1);
            path.loss[t] = loss(path.x[t], path.y[t]);
            state = step.apply(state, gradient(rosenbrock, point));
        }
        return path;
    }

    private static INDArray gradient(Derivatives rosenbrock, INDArray point) {
        INDArray x = Nd4j.createFromArray(point.getDouble(0));
        INDArray y = Nd4j.createFromArray(point.getDouble(1));
        Map<String, INDArray> gradient = rosenbrock.gradient(Map.of("x", x, "y", y));
        return Nd4j.createFromArray(
                gradient.get("x").getDouble(0), gradient.get("y").getDouble(0));
    }

    private static Derivatives rosenbrock() {
        SameDiff graph = SameDiff.create();
        SDVariable x = graph.var("x", DataType.DOUBLE, 1);
        SDVariable y = graph.var("y", DataType.DOUBLE, 1);
        SDVariable wall = y.sub(x.mul(x));
        SDVariable slope = x.rsub(1);
        return Autodiff.of(slope.mul(slope).add(wall.mul(wall).mul(100)).sum(), x, y);
    }

    private static double loss(double x, double y) {
        return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
    }

    private static MomentumStep.State ball() {
        return new MomentumStep.State(start(), zeros());
    }

    private static INDArray start() {
        return Nd4j.createFromArray(-1.0, 1.0);
    }

    private static INDArray zeros() {
        return Nd4j.createFromArray(0.0, 0.0);
    }

    private static double[] grid(double from, double to) {
        double[] grid = new double[121];
        Arrays.setAll(grid, i -> from + i * (to - from) / 120);
        return grid;
    }
}
