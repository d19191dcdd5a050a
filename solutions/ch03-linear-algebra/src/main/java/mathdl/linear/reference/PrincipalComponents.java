package mathdl.linear.reference;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Products;
import mathdl.toolkit.linear.Svd;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Principal component analysis of n observations of d features, by the singular value decomposition of the centred
 * data X − x̄ = U S Vᵀ, which never squares the condition number as the covariance does:
 *
 * <pre>covariance = V (S² / (n − 1)) Vᵀ</pre>
 *
 * <p>Source: I. T. Jolliffe, Principal Component Analysis, 2002, section 3.5.
 *
 * @param mean x̄, shape [d]
 * @param centred X − x̄, shape [n, d]
 * @param singularValues S, descending, shape [min(n, d)]
 * @param components Vᵀ, one component a row, shape [min(n, d), d]; the entry largest in size, the first of several, is
 *     positive, for the sign is free
 */
public record PrincipalComponents(INDArray mean, INDArray centred, INDArray singularValues, INDArray components) {
    /** Entries that differ by rounding alone count as equally large. */
    private static final double ROUNDING = 1e-6;

    /**
     * Analyses data.
     *
     * @param X one observation a row, shape [n, d], n ≥ 2, finite
     * @throws IllegalArgumentException if X is no such matrix
     */
    public static PrincipalComponents of(INDArray X) {
        Elements.requireFloating(X, "X");
        if (X.rank() != 2 || X.rows() < 2) {
            throw new IllegalArgumentException(
                    "X has shape " + Arrays.toString(X.shape()) + "; [n, d] with n ≥ 2 is needed");
        }
        // Doubles of its own, row-major: ND4J's mean of a view is the mean of a copy.
        INDArray data = Elements.array(Elements.of(X, "X"), DataType.DOUBLE, X.shape());
        INDArray mean = data.mean(0);
        INDArray centred = data.subRowVector(mean);
        Svd svd = Decompositions.svd(centred);
        return new PrincipalComponents(mean, centred, svd.s(), withPositiveLargest(svd.Vt()));
    }

    /** XᵀX of the centred data over n − 1, shape [d, d]. */
    public INDArray covariance() {
        return Products.matmul(centred.transpose(), centred).div(centred.rows() - 1.0);
    }

    /** The variance along each component, S² / (n − 1), descending, shape [min(n, d)]. */
    public INDArray explainedVariance() {
        return singularValues.mul(singularValues).div(centred.rows() - 1.0);
    }

    /** Its share of the whole variance; NaN where all observations are equal. */
    public INDArray explainedRatio() {
        INDArray variance = explainedVariance();
        return variance.div(variance.sumNumber().doubleValue());
    }

    /** The coordinates of the observations along the first k components, shape [n, k]. */
    public INDArray scores(int k) {
        if (k < 1 || k > components.rows()) {
            throw new IllegalArgumentException("k is " + k + "; it must be from 1 to " + components.rows());
        }
        INDArray first = components.get(NDArrayIndex.interval(0, k), NDArrayIndex.all());
        return Products.matmul(centred, first.transpose());
    }

    /** The same rows, those turned whose first entry that is largest in size is negative. */
    public static INDArray withPositiveLargest(INDArray rows) {
        int d = rows.columns();
        double[] elements = Elements.of(rows, "rows");
        for (int start = 0; start < elements.length; start += d) {
            double[] row = Arrays.copyOfRange(elements, start, start + d);
            double largest = Arrays.stream(row).map(Math::abs).max().orElse(0);
            double leading = Arrays.stream(row)
                    .filter(x -> Math.abs(x) >= largest * (1 - ROUNDING))
                    .findFirst()
                    .orElse(0);
            for (int j = 0; leading < 0 && j < d; j++) {
                elements[start + j] = -row[j];
            }
        }
        return Elements.array(elements, DataType.DOUBLE, rows.shape());
    }
}
