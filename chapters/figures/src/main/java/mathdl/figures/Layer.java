package mathdl.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One kind of mark with its data; what the grammar of graphics calls a layer. */
public final class Layer {
    private final Map<String, Object> specification = new HashMap<>();
    private final Map<String, Object> data = new HashMap<>();
    private final Map<String, Object> mapping = new HashMap<>();

    private Layer(String geometry) {
        specification.put("geom", geometry);
        specification.put("data", data);
        specification.put("mapping", mapping);
    }

    /** A line through the points in order of x, named in the legend. */
    public static Layer line(String name, double[] x, double[] y) {
        return series("line", name, x, y).with("size", 1.1);
    }

    /** A line through the points in the order given, named in the legend. */
    public static Layer path(String name, double[] x, double[] y) {
        return series("path", name, x, y).with("size", 0.9);
    }

    /** Points, named in the legend. */
    public static Layer points(String name, double[] x, double[] y) {
        return series("point", name, x, y).with("size", 2.5).with("alpha", 0.7);
    }

    /** Bars side by side for each category: {@code heights[i]} belongs to {@code names[i]}. */
    public static Layer bars(String[] categories, String[] names, double[]... heights) {
        Layer layer = new Layer("bar").with("stat", "identity").with("position", "dodge");
        List<String> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<String> series = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            x.addAll(List.of(categories));
            y.addAll(boxed(heights[i]));
            series.addAll(repeated(names[i], categories.length));
        }
        layer.column("x", x);
        layer.column("y", y);
        layer.column("fill", series);
        return layer;
    }

    /** The density of values, as bars of equal width whose areas add up to 1. */
    public static Layer histogram(String name, double[] values, int bins) {
        Layer layer = new Layer("histogram").with("bins", bins).with("alpha", 0.45);
        layer.column("x", boxed(values));
        layer.column("fill", repeated(name, values.length));
        layer.mapping.put("y", "..density..");
        return layer;
    }

    /** Lines of equal height over a grid: {@code z[i][j]} stands at {@code (x[j], y[i])}. */
    public static Layer contours(double[] x, double[] y, double[][] z, int levels) {
        return grid("contour", x, y, z, "z")
                .with("bins", levels)
                .with("size", 0.5)
                .with("color", "#999999");
    }

    /** A coloured tile for each entry of a matrix; see {@link Figure#rowsFromTheTop}. */
    public static Layer tiles(String panel, double[][] matrix) {
        double[] columns = new double[matrix[0].length];
        double[] rows = new double[matrix.length];
        Arrays.setAll(columns, j -> j);
        Arrays.setAll(rows, i -> i);
        Layer layer = grid("tile", columns, rows, matrix, "fill");
        layer.data.put(Figure.PANEL, repeated(panel, matrix.length * columns.length));
        return layer;
    }

    /** A dashed vertical line. */
    public static Layer mark(String name, double x) {
        Layer layer = new Layer("vline").with("linetype", "dashed").with("size", 0.9);
        layer.data.put("x", List.of(x));
        layer.mapping.put("xintercept", "x");
        layer.column("color", List.of(name));
        return layer;
    }

    Map<String, Object> specification() {
        return specification;
    }

    private static Layer series(String geometry, String name, double[] x, double[] y) {
        Layer layer = new Layer(geometry);
        layer.column("x", boxed(x));
        layer.column("y", boxed(y));
        layer.column("color", repeated(name, x.length));
        return layer;
    }

    private static Layer grid(String geometry, double[] x, double[] y, double[][] values, String aesthetic) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                xs.add(x[j]);
                ys.add(y[i]);
                all.add(values[i][j]);
            }
        }
        Layer layer = new Layer(geometry);
        layer.column("x", xs);
        layer.column("y", ys);
        layer.column(aesthetic, all);
        return layer;
    }

    private Layer with(String option, Object value) {
        specification.put(option, value);
        return this;
    }

    private void column(String aesthetic, List<?> values) {
        data.put(aesthetic, new ArrayList<>(values));
        mapping.put(aesthetic, aesthetic);
    }

    private static List<String> repeated(String name, int times) {
        return java.util.Collections.nCopies(times, name);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
