package mathdl.toolkit.autodiff;

import java.util.List;

/** Gradients from differences, to check others with. */
record CentralDifferences(Expressions expressions, List<String> inputs) {
    /** Balances the truncation error h² with the rounding error ε/h. */
    private static final double STEP = Math.cbrt(Math.ulp(1.0));

    GradientCheck check(Point at) {
        List<double[]> gradients = expressions.valueAndGradient(at);
        GradientCheck worst = null;
        for (int k = 0; k < inputs.size(); k++) {
            double[] gradient = gradients.get(k + 1);
            for (int i = 0; i < gradient.length; i++) {
                GradientCheck element = compare(at, inputs.get(k), i, gradient[i]);
                // Not <=, so that a NaN is the worst.
                if (worst == null || !(element.relativeError() <= worst.relativeError())) {
                    worst = element;
                }
            }
        }
        return worst;
    }

    private GradientCheck compare(Point at, String input, int index, double exact) {
        double x = at.values().get(input)[index];
        double h = STEP * Math.max(1, Math.abs(x));
        double above = expressions.value(at.moved(input, index, x + h))[0];
        double below = expressions.value(at.moved(input, index, x - h))[0];
        double difference = (above - below) / ((x + h) - (x - h));
        double scale = Math.max(1, Math.max(Math.abs(exact), Math.abs(difference)));
        return new GradientCheck(input, index, exact, difference, Math.abs(exact - difference) / scale);
    }
}
