package mathdl.calculus;

import java.util.Arrays;
import mathdl.checks.Inputs;

/** y = W₂ relu(W₁ x) with L = Σ y², in plain Java, at a point where no unit is near its kink. */
final class ReluNetwork {
    /** Weights move by this much, so that a unit's a moves by at most a tenth of what it is from 0. */
    private static final double STEP = 0.0625;

    final double[][] w1;
    final double[][] w2;
    final double[] x;

    private ReluNetwork(double[][] w1, double[][] w2, double[] x) {
        this.w1 = w1;
        this.w2 = w2;
        this.x = x;
    }

    /** Two inputs, two outputs; x lies between 1 and 2, so every other unit is off and no a is within 1 of 0. */
    static ReluNetwork drawn(Inputs inputs, int hidden) {
        double[][] w1 = new double[hidden][];
        for (int i = 0; i < hidden; i++) {
            double sign = i % 2 == 0 ? 1 : -1;
            w1[i] = Arrays.stream(inputs.uniforms(2, 0.5, 1.5))
                    .map(w -> sign * w)
                    .toArray();
        }
        double[][] w2 = {inputs.uniforms(hidden, 1, 2), inputs.uniforms(hidden, 2, 3)};
        return new ReluNetwork(w1, w2, inputs.uniforms(2, 1, 2));
    }

    /** The slope of the loss by each element of one of the two matrices. */
    double[][] slopes(double[][] weights) {
        double[][] slopes = new double[weights.length][weights[0].length];
        for (int i = 0; i < slopes.length; i++) {
            for (int j = 0; j < slopes[i].length; j++) {
                double was = weights[i][j];
                weights[i][j] = was + STEP;
                double ahead = loss();
                weights[i][j] = was - STEP;
                slopes[i][j] = (ahead - loss()) / (2 * STEP);
                weights[i][j] = was;
            }
        }
        return slopes;
    }

    private double loss() {
        double[] h = times(w1, x);
        for (int i = 0; i < h.length; i++) {
            h[i] = Math.max(h[i], 0);
        }
        return Arrays.stream(times(w2, h)).map(y -> y * y).sum();
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }
}
