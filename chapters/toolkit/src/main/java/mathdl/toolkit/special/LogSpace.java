package mathdl.toolkit.special;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Sums of exponentials and their logarithms, computed from x − max x so that nothing overflows. Arrays are FLOAT or DOUBLE,
 * of any memory order, not empty, and never changed; results are new row-major arrays of the same dtype. A negative axis
 * counts from the last.
 */
public final class LogSpace {
    private LogSpace() {}

    /** x log y, and 0 for x = 0 and any y but NaN: the convention 0 log 0 = 0 of entropies. NaN for y &lt; 0 &lt; |x|. */
    public static double xlogy(double x, double y) {
        return x == 0 && !Double.isNaN(y) ? 0 : x * Math.log(y);
    }

    /**
     * log Σ exp x over some axes, which the result lacks; over all if none is given. −∞ of −∞ alone, ∞ if there is one.
     *
     * @throws IllegalArgumentException telling the shape if an axis is out of range or given twice
     */
    public static INDArray logSumExp(INDArray x, int... axes) {
        Slices slices = Slices.along(x, axes);
        return slices.reduced(slice -> {
            int peak = peak(slice);
            double max = slice[peak];
            return Double.isInfinite(max) ? max : max + Math.log1p(sumBesides(slice, peak));
        });
    }

    /**
     * log softmax(x)ᵢ = xᵢ − log Σⱼ exp xⱼ along an axis; NaN where the largest element is infinite, as in PyTorch.
     *
     * @throws IllegalArgumentException telling the shape if the axis is out of range
     */
    public static INDArray logSoftmax(INDArray x, int axis) {
        return Slices.along(x, new int[] {axis}).mapped(slice -> {
            int peak = peak(slice);
            double max = slice[peak];
            double logSum = Math.log1p(sumBesides(slice, peak));
            return Arrays.stream(slice).map(element -> element - max - logSum).toArray();
        });
    }

    /**
     * softmax(x)ᵢ = exp xᵢ / Σⱼ exp xⱼ along an axis: positive, sum 1; NaN where the largest element is infinite, as in
     * PyTorch.
     *
     * @throws IllegalArgumentException telling the shape if the axis is out of range
     */
    public static INDArray softmax(INDArray x, int axis) {
        return Slices.along(x, new int[] {axis}).mapped(slice -> {
            double max = slice[peak(slice)];
            double[] softmax = new double[slice.length];
            double sum = Double.isInfinite(max) ? Double.NaN : 0;
            for (int i = 0; i < slice.length; i++) {
                softmax[i] = Math.exp(slice[i] - max);
                sum += softmax[i];
            }
            for (int i = 0; i < slice.length; i++) {
                softmax[i] /= sum;
            }
            return softmax;
        });
    }

    /** Σ exp(xᵢ − max x) over all i but the peak, whose term is 1: what log1p wants. */
    private static double sumBesides(double[] x, int peak) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += i == peak ? 0 : Math.exp(x[i] - x[peak]);
        }
        return Double.isInfinite(x[peak]) ? Double.NaN : sum;
    }

    /** Index of the largest element, or of a NaN. */
    private static int peak(double[] x) {
        int peak = 0;
        for (int i = 1; i < x.length && !Double.isNaN(x[peak]); i++) {
            peak = x[i] <= x[peak] ? peak : i;
        }
        return peak;
    }
}
