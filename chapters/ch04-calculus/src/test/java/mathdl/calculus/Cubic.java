package mathdl.calculus;

import java.util.Arrays;
import mathdl.checks.Inputs;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.ArrayValues;
import mathdl.toolkit.function.GradientFunction;
import mathdl.toolkit.function.ScalarFunction;

/**
 * f(x) = ½ xᵀA x + bᵀx + Σ cᵢ xᵢ³ + d (Σ xᵢ)³ with a symmetric A: its derivatives are known, and those of its differences
 * too. With d every second derivative depends on every element.
 */
final class Cubic {
    final double[][] a;
    final double[] b;
    final double[] c;
    final double d;

    Cubic(double[][] a, double[] b, double[] c, double d) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /** Off the diagonal A has elements between 1 and 2, and on it between 3 and 4; c lies between 1 and 2, and d between ¼ and ½. */
    static Cubic drawn(Inputs inputs, int n) {
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                a[i][j] = i == j ? inputs.uniform(3, 4) : inputs.uniform(1, 2);
                a[j][i] = a[i][j];
            }
        }
        return new Cubic(a, inputs.uniforms(n, 1, 2), inputs.uniforms(n, 1, 2), inputs.uniform(0.25, 0.5));
    }

    double value(double... x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                sum += x[i] * a[i][j] * x[j] / 2;
            }
            sum += b[i] * x[i] + c[i] * x[i] * x[i] * x[i];
        }
        double all = Arrays.stream(x).sum();
        return sum + d * all * all * all;
    }

    double[] gradient(double... x) {
        double[] gradient = new double[x.length];
        double all = Arrays.stream(x).sum();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                gradient[i] += a[i][j] * x[j];
            }
            gradient[i] += b[i] + 3 * c[i] * x[i] * x[i] + 3 * d * all * all;
        }
        return gradient;
    }

    double[][] hessian(double... x) {
        double[][] hessian = new double[x.length][];
        double all = Arrays.stream(x).sum();
        for (int i = 0; i < x.length; i++) {
            hessian[i] =
                    Arrays.stream(a[i]).map(element -> element + 6 * d * all).toArray();
            hessian[i][i] += 6 * c[i] * x[i];
        }
        return hessian;
    }

    ScalarFunction function() {
        return x -> value(ArrayValues.doubles(x));
    }

    GradientFunction gradientFunction(ArrayFactory arrays) {
        return x -> arrays.vector(gradient(ArrayValues.doubles(x)));
    }
}
