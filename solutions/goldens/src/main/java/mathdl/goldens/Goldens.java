package mathdl.goldens;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Compares the course's numerics with every golden case of a directory. */
public final class Goldens {
    private static final int ALL_PASS = 0;
    private static final int SOME_FAIL = 1;
    private static final int BAD_INPUT = 2;

    private static final Map<String, Area> AREAS = Map.of(
            "autograd", new AutogradGoldens(),
            "distributions", new FunctionArea(DistributionGoldens.KINDS),
            "information", new FunctionArea(InformationGoldens.KINDS),
            "linalg", new FunctionArea(LinearAlgebraGoldens.KINDS),
            "optim", new OptimizationGoldens(),
            "seed", new FunctionArea(SeedGoldens.KINDS));

    private Goldens() {}

    /** A line a family, the cases that fail, and last {@code goldens: N of M}; the directory is the only argument. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Path.of(arguments[0]), out, err));
    }

    static int run(Path directory, PrintStream out, PrintStream err) throws IOException {
        Tally tally = new Tally();
        try {
            for (GoldenFile file : GoldenFile.allIn(directory)) {
                Area area = AREAS.getOrDefault(file.area(), new FunctionArea(Map.of()));
                file.cases().forEach(golden -> tally.judge(file.area(), area, golden));
            }
        } catch (UnusableFile e) {
            err.println("course: " + e.getMessage());
            return BAD_INPUT;
        }
        tally.print(out);
        return tally.isPerfect() ? ALL_PASS : SOME_FAIL;
    }
}
