package mathdl.optimization.reference;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import mathdl.toolkit.function.GradientFunction;
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A loss to be minimised, with its gradient by hand: the functions on which optimizers are compared. Arguments are
 * vectors.
 *
 * @param value f
 * @param gradient ∇f
 */
public record Objective(ScalarFunction value, GradientFunction gradient) {
    /** Beale's three residuals are c − x + x yᵏ with these c, k = 1, 2, 3. */
    private static final double[] BEALE = {1.5, 2.25, 2.625};

    /**
     * (1 − x)² + 100 (y − x²)²: a narrow curved valley with its minimum 0 at (1, 1).
     *
     * <p>Source: H. H. Rosenbrock, An automatic method for finding the greatest or least value of a function, 1960.
     */
    public static Objective rosenbrock() {
        return new Objective(p -> square(1 - x(p)) + 100 * square(y(p) - square(x(p))), p -> {
            double rise = y(p) - square(x(p));
            return vector(-2 * (1 - x(p)) - 400 * x(p) * rise, 200 * rise);
        });
    }

    /**
     * (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²: flat far out, minimum 0 at (3, ½).
     *
     * <p>Source: E. M. L. Beale, On an iterative method of finding a local minimum of a function of more than one
     * variable, 1958.
     */
    public static Objective beale() {
        return new Objective(Objective::bealeValue, Objective::bealeGradient);
    }

    /**
     * ½ Σ dᵢ xᵢ²; its condition number is the ratio of the largest d to the smallest.
     *
     * @param diagonal d, shape [n]
     */
    public static Objective quadratic(INDArray diagonal) {
        double[] d = Elements.of(diagonal, "diagonal");
        return new Objective(
                p -> {
                    double sum = 0;
                    for (int i = 0; i < d.length; i++) {
                        sum += d[i] * square(p.getDouble(i)) / 2;
                    }
                    return sum;
                },
                p -> {
                    double[] g = new double[d.length];
                    Arrays.setAll(g, i -> d[i] * p.getDouble(i));
                    return vector(g);
                });
    }

    /**
     * The mean binary cross-entropy of logistic regression, in nats: parameters are the weights w and last the bias b,
     * the logit of row x is w·x + b.
     *
     * @param X one observation a row, shape [n, d]
     * @param labels 0 or 1, shape [n]
     */
    public static Objective logistic(INDArray X, INDArray labels) {
        LogisticRegression data = new LogisticRegression(X.toDoubleMatrix(), Elements.of(labels, "labels"));
        return new Objective(data::loss, data::gradient);
    }

    private static double bealeValue(INDArray p) {
        double sum = 0;
        for (int k = 1; k <= BEALE.length; k++) {
            sum += square(BEALE[k - 1] - x(p) + x(p) * Math.pow(y(p), k));
        }
        return sum;
    }

    private static INDArray bealeGradient(INDArray p) {
        double dx = 0;
        double dy = 0;
        for (int k = 1; k <= BEALE.length; k++) {
            double power = Math.pow(y(p), k);
            double residual = BEALE[k - 1] - x(p) + x(p) * power;
            dx += 2 * residual * (power - 1);
            dy += 2 * residual * x(p) * k * Math.pow(y(p), k - 1);
        }
        return vector(dx, dy);
    }

    private static double x(INDArray p) {
        return p.getDouble(0);
    }

    private static double y(INDArray p) {
        return p.getDouble(1);
    }

    private static double square(double x) {
        return x * x;
    }

    static INDArray vector(double... elements) {
        return Elements.array(elements, DataType.DOUBLE, elements.length);
    }
}
