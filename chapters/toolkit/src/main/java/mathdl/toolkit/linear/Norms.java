package mathdl.toolkit.linear;

import java.util.Arrays;
import java.util.stream.IntStream;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Norms of vectors [n] and matrices [m, n], and what is made of them. Arrays are FLOAT or DOUBLE and not empty; anything
 * else is an {@link IllegalArgumentException} that names it. Elements are scaled before they are squared, so that nothing
 * overflows or underflows that the result does not. NaN gives NaN and infinity gives infinity, except where singular
 * values are needed, which refuse both. Source: Golub and Van Loan, Matrix Computations, 4th edition, sections 2.2 and 2.3.
 */
public final class Norms {
    private Norms() {}

    /** ‖x‖₁ = Σ |xᵢ|. */
    public static double l1(INDArray x) {
        return lp(x, 1);
    }

    /** ‖x‖₂ = √Σ xᵢ². */
    public static double l2(INDArray x) {
        return lp(x, 2);
    }

    /** ‖x‖∞ = max |xᵢ|. */
    public static double lInfinity(INDArray x) {
        return lp(x, Double.POSITIVE_INFINITY);
    }

    /**
     * ‖x‖ₚ = (Σ |xᵢ|ᵖ)^(1/p), and max |xᵢ| for p = ∞. Not a norm for p &lt; 1, where the triangle inequality fails; p = 0
     * counts the elements that are not zero.
     *
     * @param p 0 ≤ p ≤ ∞
     */
    public static double lp(INDArray x, double p) {
        if (!(p >= 0)) {
            throw new IllegalArgumentException("p is " + p + "; it must be at least 0");
        }
        return lp(vector(x, "x"), p);
    }

    /** ‖A‖₁ = maxⱼ Σᵢ |aᵢⱼ|, the largest column sum. */
    public static double one(INDArray A) {
        return largestRowSum(Matrix.of(A, "A").transposed());
    }

    /** ‖A‖∞ = maxᵢ Σⱼ |aᵢⱼ|, the largest row sum. */
    public static double infinity(INDArray A) {
        return largestRowSum(Matrix.of(A, "A"));
    }

    /** ‖A‖_F = √Σ aᵢⱼ². */
    public static double frobenius(INDArray A) {
        return lp(Matrix.of(A, "A").elements(), 2);
    }

    /** ‖A‖₂ = s₁, the largest singular value. */
    public static double spectral(INDArray A) {
        return SingularValues.of(Matrix.finite(A, "A"))[0];
    }

    /** ‖A‖_* = Σ sᵢ, the sum of the singular values. */
    public static double nuclear(INDArray A) {
        return Arrays.stream(SingularValues.of(Matrix.finite(A, "A"))).sum();
    }

    /**
     * κ₂(A) = s₁ / sₖ, k = min(m, n): by how much a relative error of b can grow in the solution of A x = b. ∞ if A does
     * not have full rank as {@link Decompositions#rank} counts it, where sₖ is rounding error alone.
     */
    public static double conditionNumber(INDArray A) {
        Matrix a = Matrix.finite(A, "A");
        double[] s = SingularValues.of(a);
        boolean fullRank = SingularValues.rank(a, s) == s.length;
        return fullRank ? s[0] / s[s.length - 1] : Double.POSITIVE_INFINITY;
    }

    /**
     * cos ∠(a, b) = aᵀb / (‖a‖₂ ‖b‖₂), in [−1, 1]; 0 if a or b is the zero vector, as in PyTorch, which also shortens the
     * angle's cosine when a norm is below 10⁻⁸; this does not.
     *
     * @param a [n], finite
     * @param b [n], finite, of the same dtype
     */
    public static double cosineSimilarity(INDArray a, INDArray b) {
        double[] x = direction(finiteVector(a, "a"));
        double[] y = direction(finiteVector(b, "b"));
        DataTypes.requireSame(a, "a", b, "b");
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "a has shape " + Arrays.toString(a.shape()) + " but b has shape " + Arrays.toString(b.shape()));
        }
        double cosine =
                IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum();
        return Math.max(-1, Math.min(1, cosine));
    }

    private static double lp(double[] x, double p) {
        double largest = Arrays.stream(x).map(Math::abs).reduce(0, Math::max);
        if (p == 0 && !Double.isNaN(largest)) {
            return Arrays.stream(x).filter(element -> element != 0).count();
        }
        if (largest == 0 || !Double.isFinite(largest) || p == Double.POSITIVE_INFINITY) {
            return largest;
        }
        double sum = Arrays.stream(x)
                .map(element -> Math.pow(Math.abs(element) / largest, p))
                .sum();
        return largest * Math.pow(sum, 1 / p);
    }

    private static double largestRowSum(Matrix a) {
        return IntStream.range(0, a.rows())
                .mapToDouble(i -> IntStream.range(0, a.columns())
                        .mapToDouble(j -> Math.abs(a.at(i, j)))
                        .sum())
                .reduce(0, Math::max);
    }

    /** x / ‖x‖₂; zeros for zeros. Divided by the largest element first, for which the norm cannot be too small. */
    private static double[] direction(double[] x) {
        double largest = lp(x, Double.POSITIVE_INFINITY);
        if (largest == 0) {
            return x;
        }
        double[] scaled = Arrays.stream(x).map(element -> element / largest).toArray();
        double norm = lp(scaled, 2);
        return Arrays.stream(scaled).map(element -> element / norm).toArray();
    }

    private static double[] vector(INDArray x, String name) {
        Elements.requireFloating(x, name);
        if (x.rank() != 1) {
            throw new IllegalArgumentException(
                    name + " has shape " + Arrays.toString(x.shape()) + "; a vector [n] is needed");
        }
        return Elements.of(x, name);
    }

    private static double[] finiteVector(INDArray x, String name) {
        double[] elements = vector(x, name);
        for (int i = 0; i < elements.length; i++) {
            if (!Double.isFinite(elements[i])) {
                throw new IllegalArgumentException(name + "[" + i + "] is " + elements[i] + "; it must be finite");
            }
        }
        return elements;
    }
}
