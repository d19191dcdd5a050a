package mathdl.toolkit.linear;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The best approximation of rank k: the first k terms of Σ sᵢ uᵢ vᵢᵀ. */
final class EckartYoung {
    private EckartYoung() {}

    static INDArray truncate(Svd svd, int k) {
        INDArray U = svd.U().get(NDArrayIndex.all(), NDArrayIndex.interval(0, k));
        INDArray s = svd.s().get(NDArrayIndex.interval(0, k));
        INDArray Vt = svd.Vt().get(NDArrayIndex.interval(0, k), NDArrayIndex.all());
        return Products.matmul(U.mulRowVector(s), Vt);
    }
}
