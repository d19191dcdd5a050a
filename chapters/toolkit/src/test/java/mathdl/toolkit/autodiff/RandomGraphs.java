package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Graphs of several operations over variables of many kinds, and arrays that fit them. */
final class RandomGraphs {
    static final String[] NAMES = {
        "x", "y", "A", "B", "w", "f", "i", "c", "half", "unset", "k", "out", "scalar", "nothing"
    };

    /** What fits each name. */
    static final Map<String, INDArray> FITTING = new TreeMap<>(Map.of(
            "x", Nd4j.createFromArray(0.3, -0.7, 1.2),
            "y", Nd4j.createFromArray(0.5, 1.7, -0.2),
            "A", Nd4j.createFromArray(new double[][] {{2, 0.5}, {0.5, 1}}),
            "B", Nd4j.createFromArray(new double[][] {{1, -0.5}, {0.3, 2}}),
            "w", Nd4j.createFromArray(1.0, 2.0, 3.0),
            "f", Nd4j.createFromArray(0.25f, -1.5f, 2f),
            "i", Nd4j.createFromArray(0, 2),
            "c", Nd4j.createFromArray(true, false, true)));

    private RandomGraphs() {}

    /** The graph that {@link #outputs} are of. */
    static SameDiff graph() {
        SameDiff sd = SameDiff.create();
        SDVariable x = sd.placeHolder("x", DataType.DOUBLE, -1);
        SDVariable y = sd.placeHolder("y", DataType.DOUBLE, 3);
        SDVariable a = sd.placeHolder("A", DataType.DOUBLE, 2, 2);
        SDVariable b = sd.placeHolder("B", DataType.DOUBLE, -1, -1);
        SDVariable w = sd.var("w", Nd4j.createFromArray(1.0, 2.0, 3.0));
        SDVariable f = sd.placeHolder("f", DataType.FLOAT, 3);
        SDVariable i = sd.placeHolder("i", DataType.INT32, -1);
        SDVariable c = sd.placeHolder("c", DataType.BOOL, 3);
        sd.placeHolder("half", DataType.FLOAT16, 3);
        sd.placeHolder("nothing", DataType.UTF8, 1);
        SDVariable k = sd.constant("k", Nd4j.createFromArray(0.5, 1.5, 2.5));
        sd.math.tanh("products", x.mul(y).add(w).mul(k));
        sd.math.log("loss", sd.math.square(x.sub(y)).sum().add(1));
        sd.math.sin("gathered", sd.gather(x, i, 0));
        sd.gather(y, i, 0).mul(2).sum("chosen");
        sd.where(x, y, c).prod("choice");
        sd.math.matrixInverse("inverse", a);
        a.mmul(b).add("affine", b.mmul(a));
        sd.linalg.cholesky(a.mmul(b)).sum("factor");
        sd.math.matrixDeterminant(b).mul("determinant", x.max());
        sd.math.exp(f).sum("exponentials");
        f.mul("mixed", x.castTo(DataType.FLOAT));
        x.gt("greater", 0);
        sd.math.round(x).castTo("whole", DataType.INT32);
        sd.linalg.qr(new String[] {"q", "r"}, a);
        sd.random.normal("noise", 0, 1, DataType.DOUBLE, 3).mul("noisy", x);
        loop(sd, x);
        return sd;
    }

    private static void loop(SameDiff sd, SDVariable x) {
        SDVariable[] ends = sd.whileLoop(
                new SDVariable[] {x.sum()}, (g, vs) -> vs[0].lt(10), (g, vs) -> new SDVariable[] {vs[0].add(1)});
        ends[0].mul("loop", 2);
    }

    /** The names of outputs, some of which have no derivative. */
    static List<String> outputs() {
        List<String> outputs = new ArrayList<>(List.of("products", "loss", "gathered", "chosen", "choice", "inverse"));
        outputs.addAll(List.of("affine", "factor", "determinant", "exponentials", "mixed", "greater", "whole", "q"));
        outputs.addAll(List.of("noisy", "loop", "x", "w", "k", "i", "half", "nothing", "missing", ""));
        return outputs;
    }

    /** A random choice of names, most of them of inputs. */
    static String[] inputs(Random random) {
        String[] inputs = new String[random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3)];
        for (int k = 0; k < inputs.length; k++) {
            inputs[k] =
                    random.nextInt(60) == 0 ? null : NAMES[random.nextInt(random.nextInt(4) == 0 ? NAMES.length : 6)];
        }
        return inputs;
    }
}
