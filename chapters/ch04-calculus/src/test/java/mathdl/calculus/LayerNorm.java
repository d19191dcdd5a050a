package mathdl.calculus;

import java.util.Arrays;
import mathdl.checks.Inputs;

/** y = γ ⊙ (x − mean) / √(var + ε) in each row, and L = Σ g ⊙ y with its slopes, in plain Java. */
record LayerNorm(double[][] x, double[] gamma, double epsilon, double[][] g) {
    /** In a row, elements at least 2.5 apart, so that it deviates by more than 1; γ of either sign, no two near. */
    static LayerNorm drawn(Inputs inputs, int n, int d, double epsilon) {
        double[][] x = new double[n][d];
        double[][] g = new double[n][];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < d; j++) {
                x[i][j] = 3 * ((i + j * (d - 1)) % d) + inputs.uniform(0, 0.5);
            }
            g[i] = inputs.uniforms(d, -2, 2);
            g[i][i % d] = inputs.uniform(3, 4);
        }
        double[] gamma = new double[d];
        Arrays.setAll(gamma, j -> (j % 2 == 0 ? 1 : -1) * (0.5 + 0.5 * j + inputs.uniform(0, 0.25)));
        return new LayerNorm(x, gamma, epsilon, g);
    }

    /** Row by row: no example has a part in what another gives. */
    double[][] byX() {
        double[][] slopes = new double[x.length][];
        Arrays.setAll(slopes, i -> Slopes.of(row -> loss(row, gamma, g[i]), x[i]));
        return slopes;
    }

    /** The loss is linear in γ: its slope by γⱼ is what it would be with 1 there and 0 elsewhere. */
    double[] byGamma() {
        double[] slopes = new double[gamma.length];
        for (int j = 0; j < slopes.length; j++) {
            double[] unit = new double[gamma.length];
            unit[j] = 1;
            for (int i = 0; i < x.length; i++) {
                slopes[j] += loss(x[i], unit, g[i]);
            }
        }
        return slopes;
    }

    double[] byBeta() {
        double[] slopes = new double[gamma.length];
        for (double[] row : g) {
            Arrays.setAll(slopes, j -> slopes[j] + row[j]);
        }
        return slopes;
    }

    private double loss(double[] row, double[] scales, double[] weights) {
        double mean = Arrays.stream(row).sum() / row.length;
        double variance =
                Arrays.stream(row).map(value -> (value - mean) * (value - mean)).sum() / row.length;
        double loss = 0;
        for (int j = 0; j < row.length; j++) {
            loss += weights[j] * scales[j] * (row[j] - mean) / StrictMath.sqrt(variance + epsilon);
        }
        return loss;
    }
}
