package mathdl.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 3.4: the axes along which data vary most. */
public interface PrincipalComponentAnalysis {
    /**
     * Data seen along their first k principal axes.
     *
     * @param mean x̄, the mean of the observations, shape [d]
     * @param axes the axes, one a row, orthonormal, shape [k, d]
     * @param variances the variance of the data along each axis, descending, shape [k]
     * @param scores the coordinates of each observation along the axes, from the mean on, shape [n, k]
     * @param reconstruction what mean, axes and scores know of the data, shape [n, d]
     */
    record Components(INDArray mean, INDArray axes, INDArray variances, INDArray scores, INDArray reconstruction) {}

    /**
     * The first k principal components of n observations of d features.
     *
     * <pre>C = X − x̄ = U diag(s) Vᵀ      axes = the first k rows of Vᵀ      variances = sⱼ² / (n − 1)
     * scores = C axesᵀ      reconstruction = x̄ + scores axes</pre>
     *
     * <p>x̄ is subtracted from every row. The first axis is the direction along which the data vary most, the second that
     * among the directions perpendicular to it, and so on; no other k directions give a reconstruction nearer to X. The
     * axes are the eigenvectors of the covariance CᵀC / (n − 1), and the variances its eigenvalues: all d of them add up to
     * the variances of the features.
     *
     * <p>Signs are free: an axis may be turned, and its scores with it. Where variances are equal, the axes are free within
     * the space that they span.
     *
     * <p>Example: (2, 0), (0, 1), (3, 2), (5, 4), (6, 5) have the mean (3.2, 2.4) and the variances 9.4553 and 0.5447; the
     * features have 5.7 and 4.3, which add up to 10 as well.
     *
     * <p>Source: I. T. Jolliffe, Principal Component Analysis, 2nd edition, 2002, section 3.5.
     *
     * @param X one observation a row, shape [n, d], n ≥ 2, d ≥ 1, finite; it is not changed
     * @param k from 1 to the smaller of d and n − 1, for centred data have no higher rank
     * @return the parts, double precision
     * @throws IllegalArgumentException if X is no such matrix or not finite, or k is out of its range
     */
    Components analyze(INDArray X, int k);
}
