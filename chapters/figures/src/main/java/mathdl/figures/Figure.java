package mathdl.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/** A figure of a listing: layers over one pair of axes, drawn as SVG that is legible on light and on dark pages. */
public final class Figure {
    static final String PANEL = "panel";

    /** Told apart by people who see few colours, and of middle lightness: see Okabe and Ito, Color Universal Design. */
    private static final List<String> COLORS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#7f7f7f");

    private final Map<String, Object> plot = new HashMap<>();
    private final List<Object> layers = new ArrayList<>();
    private final List<Object> scales = new ArrayList<>();

    private Figure(String title) {
        plot.put("kind", "plot");
        plot.put("data", new HashMap<>());
        plot.put("mapping", new HashMap<>());
        plot.put("ggtitle", new HashMap<>(Map.of("text", title)));
        plot.put("layers", layers);
        plot.put("scales", scales);
        plot.put("theme", new HashMap<>(Map.of("name", "minimal2")));
        size(400);
    }

    /** An empty figure; names of series need no heading in its legend. */
    public static Figure of(String title, String xAxis, String yAxis) {
        Figure figure = new Figure(title);
        figure.scale("x", "name", xAxis);
        figure.scale("y", "name", yAxis);
        return figure;
    }

    /** Adds a layer on top. */
    public Figure with(Layer layer) {
        layers.add(layer.specification());
        return this;
    }

    /** A panel for each name that {@link Layer#tiles} were given, two in a row. */
    public Figure inPanels() {
        plot.put(
                "facet",
                new HashMap<>(Map.of("name", "wrap", "facets", List.of(PANEL), "order", List.of(1), "ncol", 2)));
        size(600);
        return this;
    }

    /** Counts rows of matrices from the top, in whole numbers. */
    public Figure rowsFromTheTop(int rows) {
        List<Double> breaks = IntStream.range(0, rows).asDoubleStream().boxed().toList();
        scales.add(new HashMap<>(Map.of("aesthetic", "y", "trans", "reverse", "breaks", breaks, "format", "d")));
        return this;
    }

    /** One unit is as long on both axes. */
    public Figure isometric() {
        plot.put("coord", new HashMap<>(Map.of("name", "fixed")));
        return this;
    }

    /** A logarithmic axis, {@code x} or {@code y}. */
    public Figure logarithmic(String axis) {
        scales.add(new HashMap<>(Map.of("aesthetic", axis, "trans", "log10")));
        return this;
    }

    /** The figure as a text of SVG; the same layers give the same text. */
    public String svg() {
        paint("color");
        paint("fill");
        return Theme.applied(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                plot,
                null,
                (width, height, pixels) -> {
                    throw new UnsupportedOperationException("no layer here is made of pixels");
                },
                false));
    }

    private void paint(String aesthetic) {
        boolean numbers = layers.stream().anyMatch(layer -> hasNumbers(layer, aesthetic));
        if (numbers) {
            Map<String, Object> gradient = new HashMap<>(Map.of("aesthetic", aesthetic, "name", ""));
            // Two hues that part at 0, which is pale: a sign is what a reader looks for first.
            gradient.putAll(Map.of("scale_mapper_kind", "color_gradient2", "midpoint", 0.0));
            gradient.putAll(Map.of("low", "#0072b2", "mid", "#f4f4f4", "high", "#d55e00"));
            scales.add(gradient);
        } else {
            scales.add(new HashMap<>(Map.of("aesthetic", aesthetic, "name", "", "values", COLORS)));
        }
    }

    private static boolean hasNumbers(Object layer, String aesthetic) {
        Map<?, ?> specification = (Map<?, ?>) layer;
        Object mapped = ((Map<?, ?>) specification.get("mapping")).get(aesthetic);
        Object column = ((Map<?, ?>) specification.get("data")).get(mapped);
        return column instanceof List<?> values && values.get(0) instanceof Double;
    }

    private void size(int height) {
        plot.put("ggsize", new HashMap<>(Map.of("width", 600, "height", height)));
    }

    private void scale(String axis, String option, String value) {
        scales.add(new HashMap<>(Map.of("aesthetic", axis, option, value)));
    }
}
