package mathdl.linear.student;

import mathdl.linear.PrincipalComponentAnalysis;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Products;
import mathdl.toolkit.linear.Svd;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Your answer to exercise 3.4. The task is in the Javadoc of {@link PrincipalComponentAnalysis}. */
public final class PrincipalComponentAnalysisAnswer implements PrincipalComponentAnalysis {
    @Override
    public Components analyze(INDArray X, int k) {
        Preconditions.requireFiniteMatrix(X, "X");
        int n = X.rows();
        Preconditions.require(k >= 1 && k <= Math.min(n - 1, X.columns()), "there are not " + k + " axes");

        INDArray data = X.castTo(DataType.DOUBLE);
        INDArray mean = data.mean(0);
        INDArray centered = data.subRowVector(mean);
        Svd svd = Decompositions.svd(centered);
        INDArray axes = svd.Vt().get(NDArrayIndex.interval(0, k), NDArrayIndex.all());
        INDArray s = svd.s().get(NDArrayIndex.interval(0, k));
        INDArray scores = Products.matmul(centered, axes.transpose());
        INDArray reconstruction = Products.matmul(scores, axes).addRowVector(mean);
        return new Components(mean, axes, s.mul(s).div(n - 1), scores, reconstruction);
    }
}
