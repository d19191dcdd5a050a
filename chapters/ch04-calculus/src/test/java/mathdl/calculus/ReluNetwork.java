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

    /**
     * Three inputs of either sign, two outputs. W₁ has the signs of x in every other row and the opposite ones between, so
     * that those units are off and no a is within 2 of 0. The outputs have opposite signs; unit 2 pulls both weakly
     * towards 0, so that it is on and ∂L/∂h is negative there.
     */
    static ReluNetwork drawn(Inputs inputs, int hidden) {
        double[] x = inputs.uniforms(3, 1, 2);
        x[inputs.integer(0, 2)] *= -1;
        double[][] w1 = new double[hidden][3];
        double[][] w2 = new double[2][hidden];
        for (int i = 0; i < hidden; i++) {
            for (int j = 0; j < 3; j++) {
                w1[i][j] = (i % 2 == 0 ? 1 : -1) * Math.signum(x[j]) * inputs.uniform(0.75, 1.25);
            }
            w2[0][i] = i == 2 ? -inputs.uniform(0.5, 1) : inputs.uniform(2, 3);
            w2[1][i] = i == 2 ? inputs.uniform(0.5, 1) : -inputs.uniform(2, 3);
        }
        return new ReluNetwork(w1, w2, x);
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
