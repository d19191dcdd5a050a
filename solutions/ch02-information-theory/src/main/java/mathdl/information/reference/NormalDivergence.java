package mathdl.information.reference;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.special.Ratio;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The Kullback–Leibler divergence between two normal distributions in nats, with r = σ₁²/σ₂²:
 *
 * <pre>KL(N(μ₁, σ₁²)‖N(μ₂, σ₂²)) = ½ (r − 1 − ln r + (μ₁ − μ₂)²/σ₂²)</pre>
 *
 * <p>Both parts are computed without cancellation, so the value is never negative, 0 only for equal arguments, and precise
 * where they are nearly equal. What does not fit is an {@link IllegalArgumentException} that names it. Source: C. E.
 * Rasmussen and C. K. I. Williams, Gaussian Processes for Machine Learning, 2006, equation (A.23).
 */
public final class NormalDivergence {
    private NormalDivergence() {}

    /** Of two numbers' distributions: means μ finite, standard deviations σ positive and finite. */
    public static double klDivergence(
            double mean1, double standardDeviation1, double mean2, double standardDeviation2) {
        Preconditions.requireFinite(mean1, "mean1");
        Preconditions.requirePositive(standardDeviation1, "standardDeviation1");
        Preconditions.requireFinite(mean2, "mean2");
        Preconditions.requirePositive(standardDeviation2, "standardDeviation2");
        return divergence(mean1 - mean2, standardDeviation1, standardDeviation2);
    }

    /**
     * Of each element's distribution. Their sum is the divergence between normal distributions with diagonal covariance.
     *
     * @param mean1 μ₁ of any shape, finite, FLOAT or DOUBLE; the other arguments have its shape
     * @param standardDeviation1 σ₁, positive and finite
     * @param mean2 μ₂, finite
     * @param standardDeviation2 σ₂, positive and finite
     * @return the divergences in that shape, in the dtype of mean1
     */
    public static INDArray perDimension(
            INDArray mean1, INDArray standardDeviation1, INDArray mean2, INDArray standardDeviation2) {
        double[] mu1 = finite(mean1, "mean1");
        double[] sigma1 = positive(standardDeviation1, "standardDeviation1");
        double[] mu2 = finite(mean2, "mean2");
        double[] sigma2 = positive(standardDeviation2, "standardDeviation2");
        Preconditions.requireSameShape(mean1, "mean1", standardDeviation1, "standardDeviation1");
        Preconditions.requireSameShape(mean1, "mean1", mean2, "mean2");
        Preconditions.requireSameShape(mean1, "mean1", standardDeviation2, "standardDeviation2");
        return like(mean1, i -> divergence(mu1[i] - mu2[i], sigma1[i], sigma2[i]));
    }

    /**
     * Of each element's N(μ, eˡ) from N(0, 1), ½ (eˡ − 1 − l + μ²): the regulariser of a variational autoencoder, whose
     * encoder gives l = ln σ². Source: D. P. Kingma and M. Welling, Auto-Encoding Variational Bayes, 2014, appendix B.
     *
     * @param mean μ of any shape, finite, FLOAT or DOUBLE
     * @param logVariance l of the same shape, finite
     * @return the divergences in that shape, in the dtype of mean; their sum goes into the loss
     */
    public static INDArray perDimensionToStandard(INDArray mean, INDArray logVariance) {
        double[] mu = finite(mean, "mean");
        double[] l = finite(logVariance, "logVariance");
        Preconditions.requireSameShape(mean, "mean", logVariance, "logVariance");
        return like(mean, i -> (Ratio.ofLog(l[i]).itakuraSaito() + mu[i] * mu[i]) / 2);
    }

    private static double divergence(double shift, double sigma1, double sigma2) {
        double scaledShift = shift / sigma2;
        return (Ratio.of(sigma1, sigma2).squared().itakuraSaito() + scaledShift * scaledShift) / 2;
    }

    private static double[] finite(INDArray x, String name) {
        double[] elements = Elements.of(x, name);
        Preconditions.requireFinite(elements, name);
        return elements;
    }

    private static double[] positive(INDArray x, String name) {
        double[] elements = Elements.of(x, name);
        Preconditions.requirePositive(elements, name);
        return elements;
    }

    private static INDArray like(INDArray x, IntToDoubleFunction element) {
        double[] elements = new double[(int) x.length()];
        Arrays.setAll(elements, element);
        return Elements.array(elements, x.dataType(), x.shape());
    }
}
