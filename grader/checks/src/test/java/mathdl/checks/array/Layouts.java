package mathdl.checks.array;

import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;
import static org.nd4j.linalg.indexing.NDArrayIndex.point;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The same elements in every layout that ND4J and the judge have for them. */
public final class Layouts {
    private Layouts() {}

    /** The matrix [[1, 2, 3], [4, 5, 6]]. */
    public static Map<String, INDArray> matrices() {
        INDArray rows = Nd4j.createFromArray(new double[][] {{1, 2, 3}, {4, 5, 6}});
        double[][] wide = {
            {9, 9, 9, 9, 9, 9},
            {9, 1, 9, 2, 9, 3},
            {9, 9, 9, 9, 9, 9},
            {9, 4, 9, 5, 9, 6}
        };
        double[][][] cube = {{{9, 9, 9}, {9, 9, 9}}, {{1, 2, 3}, {4, 5, 6}}};
        Map<String, INDArray> layouts = new LinkedHashMap<>();
        layouts.put("plain", PlainArray.factory().matrix(new double[][] {{1, 2, 3}, {4, 5, 6}}));
        layouts.put("nd4j factory", new Nd4jArrays().matrix(new double[][] {{1, 2, 3}, {4, 5, 6}}));
        layouts.put("c order", rows);
        layouts.put("f order", rows.dup('f'));
        layouts.put(
                "transpose",
                Nd4j.createFromArray(new double[][] {{1, 4}, {2, 5}, {3, 6}}).transpose());
        layouts.put(
                "transpose of a transpose", rows.dup('f').transpose().dup('c').transpose());
        layouts.put("offset and strides", Nd4j.createFromArray(wide).get(interval(1, 2, 4), interval(1, 2, 6)));
        layouts.put(
                "offset and strides in f order",
                Nd4j.createFromArray(wide).dup('f').get(interval(1, 2, 4), interval(1, 2, 6)));
        layouts.put("slice", Nd4j.createFromArray(cube).slice(1));
        layouts.put("slice in f order", Nd4j.createFromArray(cube).dup('f').get(point(1), all(), all()));
        return layouts;
    }

    /** The vector [1, 2, 3]. */
    public static Map<String, INDArray> vectors() {
        INDArray rows = Nd4j.createFromArray(new double[][] {{9, 1, 9}, {9, 2, 9}, {9, 3, 9}});
        Map<String, INDArray> layouts = new LinkedHashMap<>();
        layouts.put("plain", PlainArray.factory().vector(1, 2, 3));
        layouts.put("nd4j factory", new Nd4jArrays().vector(1, 2, 3));
        layouts.put("column", rows.get(all(), point(1)));
        layouts.put("column in f order", rows.dup('f').get(all(), point(1)));
        layouts.put("row of a transpose", rows.transpose().get(point(1), all()));
        layouts.put(
                "every other element",
                Nd4j.createFromArray(new double[] {9, 1, 9, 2, 9, 3}).get(interval(1, 2, 6)));
        return layouts;
    }

    /** The cube whose element [i, j, k] is 100 i + 10 j + k, of shape [2, 3, 4]. */
    public static Map<String, INDArray> cubes() {
        INDArray permuted = Nd4j.create(DataType.DOUBLE, 4, 2, 3);
        INDArray cube = Nd4j.create(DataType.DOUBLE, 2, 3, 4);
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 4; k++) {
                    cube.putScalar(new long[] {i, j, k}, 100 * i + 10 * j + k);
                    permuted.putScalar(new long[] {k, i, j}, 100 * i + 10 * j + k);
                }
            }
        }
        Map<String, INDArray> layouts = new LinkedHashMap<>();
        layouts.put("c order", cube);
        layouts.put("f order", cube.dup('f'));
        layouts.put("axes permuted", permuted.permute(1, 2, 0));
        return layouts;
    }

    /** The scalar 7. */
    public static Map<String, INDArray> scalars() {
        Map<String, INDArray> layouts = new LinkedHashMap<>();
        layouts.put("plain", PlainArray.factory().create(new double[] {7}));
        layouts.put("nd4j factory", new Nd4jArrays().create(new double[] {7}));
        layouts.put(
                "an element's view",
                Nd4j.createFromArray(new double[] {9, 7, 9}).get(point(1)).reshape());
        return layouts;
    }
}
