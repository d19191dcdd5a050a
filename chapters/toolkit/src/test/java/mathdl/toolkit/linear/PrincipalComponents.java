package mathdl.toolkit.linear;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Principal component analysis by the functions under test: a chain that wrong signs, orders or shapes break. */
record PrincipalComponents(INDArray mean, INDArray centred, INDArray cov, INDArray s, INDArray components) {
    static PrincipalComponents of(INDArray X) {
        INDArray mean = X.mean(0);
        INDArray centred = X.subRowVector(mean);
        INDArray cov = Products.matmul(centred.transpose(), centred).div(X.rows() - 1.0);
        Svd svd = Decompositions.svd(centred);
        INDArray components = svd.Vt().dup();
        orient(components);
        return new PrincipalComponents(mean, centred, cov, svd.s(), components);
    }

    INDArray scores(int k) {
        INDArray first = components.get(NDArrayIndex.interval(0, k), NDArrayIndex.all());
        return Products.matmul(centred, first.transpose());
    }

    /** In the order and as many components as the case has. */
    double[] numbers(JsonNode expected) {
        int k = expected.get("singular_values").size();
        double[] all = Arrays.stream(Elements.of(s, "s"))
                .map(value -> value * value / (centred.rows() - 1))
                .toArray();
        double total = Arrays.stream(all).sum();
        double[] variance = Arrays.copyOf(all, k);
        INDArray first = components.get(NDArrayIndex.interval(0, k), NDArrayIndex.all());
        double[] ratio = Arrays.stream(variance).map(value -> value / total).toArray();
        return join(
                Elements.of(mean, "mean"),
                Elements.of(cov, "cov"),
                variance,
                ratio,
                Elements.of(first, "components"),
                Arrays.copyOf(Elements.of(s, "s"), k));
    }

    /** Makes the first element of a row that is largest in size, but for rounding, positive. */
    static void orient(INDArray rows) {
        for (int i = 0; i < rows.rows(); i++) {
            double[] row = Elements.of(rows.getRow(i), "row");
            double largest = Arrays.stream(row).map(Math::abs).max().orElseThrow();
            double first = Arrays.stream(row)
                    .filter(x -> Math.abs(x) > largest * (1 - 1e-6))
                    .findFirst()
                    .orElseThrow();
            if (first < 0) {
                rows.getRow(i).negi();
            }
        }
    }

    private static double[] join(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }
}
