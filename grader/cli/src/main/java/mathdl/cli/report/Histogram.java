package mathdl.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mathdl.cli.report.Scores.Bin;

/** Bars of a histogram, measured in the units of its drawing. */
record Histogram(List<Bar> bars) {
    static final int BAR_WIDTH = 36;
    static final int BASE = 110;
    private static final int STEP = 44;
    private static final int TALLEST = 90;

    record Bar(Bin bin, int x, int height) {
        int y() {
            return BASE - height;
        }

        int middle() {
            return x + BAR_WIDTH / 2;
        }
    }

    static Histogram of(Scores scores) {
        List<Bin> bins = scores.histogram();
        int most = Math.max(1, bins.stream().mapToInt(Bin::count).max().orElse(0));
        return new Histogram(IntStream.range(0, bins.size())
                .mapToObj(k -> new Bar(
                        bins.get(k),
                        k * STEP + (STEP - BAR_WIDTH) / 2,
                        TALLEST * bins.get(k).count() / most))
                .toList());
    }

    int width() {
        return STEP * bars.size();
    }

    /** A number below the axis. */
    record Label(int x, int score) {}

    /** Each score below its bar or, where a bar stands for several, the score at which it begins, and the last one. */
    List<Label> labels() {
        boolean single =
                bars.stream().allMatch(bar -> bar.bin().from() == bar.bin().to());
        List<Label> labels = new ArrayList<>();
        for (int k = 0; k < bars.size(); k++) {
            labels.add(new Label(
                    single ? bars.get(k).middle() : k * STEP, bars.get(k).bin().from()));
        }
        if (!single) {
            labels.add(new Label(width(), bars.get(bars.size() - 1).bin().to()));
        }
        return labels;
    }

    /** The same in words. */
    String description() {
        return "Submissions by score: "
                + bars.stream()
                        .map(Bar::bin)
                        .filter(bin -> bin.count() > 0)
                        .map(bin -> bin.count() + " at " + bin.range())
                        .collect(Collectors.joining(", "));
    }
}
