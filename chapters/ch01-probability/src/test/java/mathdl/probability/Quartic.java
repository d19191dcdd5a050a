package mathdl.probability;

import java.util.Arrays;
import mathdl.checks.Inputs;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.ArrayValues;
import mathdl.toolkit.function.GradientFunction;

/** The loss f(z) = Σ aᵢ zᵢ⁴ + bᵢ zᵢ² + cᵢ zᵢ + Σ zᵢ zᵢ₊₁, whose dimensions depend on each other. */
final class Quartic {
    private final double[] a;
    private final double[] b;
    private final double[] c;

    private Quartic(double[] a, double[] b, double[] c) {
        this.a = a;
        this.b = b;
        this.c = c;
    }

    static Quartic drawn(Inputs inputs, int dimensions) {
        return new Quartic(
                inputs.uniforms(dimensions, 0.1, 0.4),
                inputs.uniforms(dimensions, 0.5, 1.5),
                inputs.uniforms(dimensions, -1, 1));
    }

    /** z² in one dimension. */
    static Quartic square() {
        return new Quartic(new double[1], new double[] {1}, new double[1]);
    }

    double valueAt(double... z) {
        double value = 0;
        for (int i = 0; i < z.length; i++) {
            double square = z[i] * z[i];
            value += (a[i] * square + b[i]) * square + c[i] * z[i];
            value += i + 1 < z.length ? z[i] * z[i + 1] : 0;
        }
        return value;
    }

    /** ∇f as a contract takes it. */
    GradientFunction gradient(ArrayFactory arrays) {
        return z -> arrays.vector(gradientAt(ArrayValues.doubles(z)));
    }

    private double[] gradientAt(double... z) {
        double[] gradient = new double[z.length];
        Arrays.setAll(gradient, i -> 4 * a[i] * z[i] * z[i] * z[i] + 2 * b[i] * z[i] + c[i]);
        for (int i = 0; i + 1 < z.length; i++) {
            gradient[i] += z[i + 1];
            gradient[i + 1] += z[i];
        }
        return gradient;
    }
}
