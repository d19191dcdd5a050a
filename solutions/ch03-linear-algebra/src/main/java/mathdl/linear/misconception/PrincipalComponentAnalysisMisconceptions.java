package mathdl.linear.misconception;

import mathdl.checks.Misconception;
import mathdl.linear.PrincipalComponentAnalysis;
import mathdl.linear.reference.PrincipalComponentAnalysisReference;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Products;
import mathdl.toolkit.linear.Svd;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 3.4 goes wrong. */
public final class PrincipalComponentAnalysisMisconceptions {
    private static final PrincipalComponentAnalysis RIGHT = new PrincipalComponentAnalysisReference();

    private PrincipalComponentAnalysisMisconceptions() {}

    @Misconception(
            name = "data that are not centred",
            caughtBy = "has_the_drawn_variances",
            hint =
                    "You decompose the data as they are, and your first axis points at their mean. Subtract the mean from"
                            + " every row first.")
    public static final class NotCentred implements PrincipalComponentAnalysis {
        @Override
        public Components analyze(INDArray X, int k) {
            Components right = RIGHT.analyze(X, k);
            Svd svd = Decompositions.svd(X);
            INDArray axes = svd.Vt().get(NDArrayIndex.interval(0, k), NDArrayIndex.all());
            INDArray s = svd.s().get(NDArrayIndex.interval(0, k));
            INDArray scores = Products.matmul(X, axes.transpose());
            return new Components(
                    right.mean(), axes, s.mul(s).div(X.rows() - 1), scores, Products.matmul(scores, axes));
        }
    }

    @Misconception(
            name = "divided by n",
            caughtBy = "has_the_drawn_variances",
            hint =
                    "You divide by n. The mean comes from the same data, and one degree of freedom went into it: divide by"
                            + " n − 1.")
    public static final class DividedByN implements PrincipalComponentAnalysis {
        @Override
        public Components analyze(INDArray X, int k) {
            Components right = RIGHT.analyze(X, k);
            return withVariances(right, right.variances().mul((X.rows() - 1) / (double) X.rows()));
        }
    }

    @Misconception(
            name = "singular values for variances",
            caughtBy = "has_the_drawn_variances",
            hint = "Your variances are the singular values themselves. Square them, and divide by n − 1.")
    public static final class NotSquared implements PrincipalComponentAnalysis {
        @Override
        public Components analyze(INDArray X, int k) {
            Components right = RIGHT.analyze(X, k);
            return withVariances(right, Transforms.sqrt(right.variances().mul(X.rows() - 1), true));
        }
    }

    @Misconception(
            name = "columns taken for observations",
            caughtBy = "has_the_drawn_variances",
            hint =
                    "You take columns for observations: the mean of a row is subtracted from it. Rows are observations here;"
                            + " average over axis 0.")
    public static final class Transposed implements PrincipalComponentAnalysis {
        @Override
        public Components analyze(INDArray X, int k) {
            RIGHT.analyze(X, k);
            INDArray mean = X.mean(1);
            INDArray centered = X.transpose().subRowVector(mean);
            Svd svd = Decompositions.svd(centered);
            INDArray axes = svd.Vt().get(NDArrayIndex.interval(0, k), NDArrayIndex.all());
            INDArray s = svd.s().get(NDArrayIndex.interval(0, k));
            INDArray scores = Products.matmul(centered, axes.transpose());
            INDArray reconstruction = Products.matmul(scores, axes).addRowVector(mean);
            return new Components(mean, axes, s.mul(s).div(X.columns() - 1), scores, reconstruction);
        }
    }

    @Misconception(
            name = "reconstruction without the mean",
            caughtBy = "reconstructs_from_the_drawn_axes",
            hint = "Your reconstruction lies around the origin. Scores count from the mean: add it to every row.")
    public static final class MeanLost implements PrincipalComponentAnalysis {
        @Override
        public Components analyze(INDArray X, int k) {
            Components right = RIGHT.analyze(X, k);
            return new Components(
                    right.mean(),
                    right.axes(),
                    right.variances(),
                    right.scores(),
                    right.reconstruction().subRowVector(right.mean()));
        }
    }

    private static PrincipalComponentAnalysis.Components withVariances(
            PrincipalComponentAnalysis.Components right, INDArray variances) {
        return new PrincipalComponentAnalysis.Components(
                right.mean(), right.axes(), variances, right.scores(), right.reconstruction());
    }
}
