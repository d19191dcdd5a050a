package mathdl.toolkit.special;

/** Polynomials by Horner's rule. */
final class Polynomial {
    private Polynomial() {}

    /** c₀ + c₁ x + c₂ x² + … */
    static double at(double x, double... coefficients) {
        double value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = value * x + coefficients[i];
        }
        return value;
    }
}
