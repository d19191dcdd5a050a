package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Jacobians and Hessians as products with all unit vectors, many at once along a batch axis. */
final class Sweep {
    /** Elements that all arrays of a batch may have together: 32 MB of doubles. */
    private static final long MOST_ELEMENTS = 1L << 22;

    private static final long MOST_OF_AN_ARRAY = Integer.MAX_VALUE - 8;

    /** The prefix of the inputs that hold a batch of directions. */
    private static final String BATCH = "batch*";

    /** Products with a batch of directions, and the size of each for one direction. */
    private record Plan(Program program, List<Integer> sizes, int batch) {}

    private final Expressions expressions;
    private final Map<String, Plan> plans = new HashMap<>();

    Sweep(Expressions expressions) {
        this.expressions = expressions;
    }

    /** J row by row: Jᵀeᵢ for each element of the output. */
    List<double[]> rows(Point at, int count) {
        return sweep("rows", at, count, List.of(expressions.cotangent()), expressions::pullback);
    }

    /** J column by column, Jeⱼ for each element of the inputs, turned into rows. */
    List<double[]> columns(Point at, int count) {
        Supplier<List<Node>> pushforward = () -> List.of(expressions.pushforward());
        double[] columns =
                sweep("columns", at, count, expressions.tangents(), pushforward).get(0);
        List<double[]> jacobians = new ArrayList<>();
        int first = 0;
        for (Node input : expressions.inputs()) {
            int size = input.shape().size();
            jacobians.add(
                    transposed(columns, first, size, expressions.outputShape().size()));
            first += size;
        }
        return jacobians;
    }

    private static double[] transposed(double[] columns, int first, int count, int length) {
        double[] rows = new double[length * count];
        for (int j = 0; j < count; j++) {
            for (int i = 0; i < length; i++) {
                rows[i * count + j] = columns[(first + j) * length + i];
            }
        }
        return rows;
    }

    /** [n, n] in row-major order. */
    double[] hessian(Point at) {
        int n = expressions.inputs().stream().mapToInt(x -> x.shape().size()).sum();
        List<double[]> blocks = sweep("hessian", at, n, expressions.tangents(), expressions::curvature);
        double[] hessian = new double[n * n];
        int start = 0;
        for (double[] block : blocks) {
            int width = block.length / n;
            for (int row = 0; row < n; row++) {
                System.arraycopy(block, row * width, hessian, row * n + start, width);
            }
            start += width;
        }
        return hessian;
    }

    /** The results for every unit vector of the directions laid one after another, unit vectors first. */
    private List<double[]> sweep(
            String what, Point at, int count, List<Node> directions, Supplier<List<Node>> product) {
        Plan plan = plan(what, count, directions, product);
        requireArray(count, plan.sizes().stream().mapToLong(size -> size).sum());
        List<double[]> gathered = new ArrayList<>();
        for (int size : plan.sizes()) {
            gathered.add(new double[count * size]);
        }
        for (int first = 0; first < count; first += plan.batch()) {
            int rows = Math.min(plan.batch(), count - first);
            List<double[]> part = plan.program().run(at.with(units(directions, first, plan.batch())));
            for (int k = 0; k < part.size(); k++) {
                int row = plan.sizes().get(k);
                System.arraycopy(part.get(k), 0, gathered.get(k), first * row, rows * row);
            }
        }
        return gathered;
    }

    private static void requireArray(long rows, long columns) {
        if (rows * columns > MOST_OF_AN_ARRAY) {
            throw new IllegalArgumentException(rows + " times " + columns
                    + " derivatives are more than an array can hold," + " see vjp, jvp and hvp");
        }
    }

    private synchronized Plan plan(String what, int count, List<Node> directions, Supplier<List<Node>> product) {
        Plan known = plans.get(what);
        if (known == null) {
            List<Node> results = product.get();
            int batch = batchSize(results, count);
            Map<Node, Node> replaced = new HashMap<>();
            for (int k = 0; k < directions.size(); k++) {
                Shape shape = Shape.of(batch).followedBy(directions.get(k).shape());
                replaced.put(directions.get(k), expressions.graph().input(BATCH + k, shape));
            }
            Program program = new Interpreter(Batching.over(expressions.graph(), results, replaced, batch));
            List<Integer> sizes =
                    results.stream().map(result -> result.shape().size()).toList();
            known = new Plan(program, sizes, batch);
            plans.put(what, known);
        }
        return known;
    }

    private static int batchSize(List<Node> results, int count) {
        long all = ReverseMode.ancestors(results).stream()
                .mapToLong(node -> node.shape().size())
                .sum();
        return (int) Math.max(1, Math.min(count, MOST_ELEMENTS / Math.max(1, all)));
    }

    /** Unit vectors first, …, first + size − 1 of all directions together. */
    private static Map<String, double[]> units(List<Node> directions, int first, int size) {
        Map<String, double[]> units = new HashMap<>();
        int before = 0;
        for (int k = 0; k < directions.size(); k++) {
            int length = directions.get(k).shape().size();
            double[] rows = new double[size * length];
            for (int row = 0; row < size; row++) {
                int position = first + row - before;
                if (position >= 0 && position < length) {
                    rows[row * length + position] = 1;
                }
            }
            units.put(BATCH + k, rows);
            before += length;
        }
        return units;
    }
}
