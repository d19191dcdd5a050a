package mathdl.calculus;

import java.util.function.ToDoubleFunction;

/** Slopes of a smooth function by differences of order 6, in plain Java. */
final class Slopes {
    /** With steps of 0.01 the error is h⁶/140 times a seventh derivative, 1e-14 for tame functions, and rounding 1e-13. */
    static final double STEP = 0.01;

    private Slopes() {}

    static double[] of(ToDoubleFunction<double[]> f, double... x) {
        double[] slopes = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            slopes[i] =
                    (45 * difference(f, x, i, 1) - 9 * difference(f, x, i, 2) + difference(f, x, i, 3)) / (60 * STEP);
        }
        return slopes;
    }

    private static double difference(ToDoubleFunction<double[]> f, double[] x, int i, int steps) {
        double[] ahead = x.clone();
        double[] behind = x.clone();
        ahead[i] += steps * STEP;
        behind[i] -= steps * STEP;
        return f.applyAsDouble(ahead) - f.applyAsDouble(behind);
    }
}
