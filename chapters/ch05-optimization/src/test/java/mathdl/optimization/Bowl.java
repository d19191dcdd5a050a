package mathdl.optimization;

import java.util.Arrays;
import mathdl.checks.Inputs;

/**
 * ½ xᵀH x with drawn eigenvalues along drawn orthonormal directions: descent is followed along each direction alone, by
 * numbers and without H.
 *
 * @param curvatures eigenvalues, the smallest first and the largest last; a saddle has negative ones first
 * @param directions eigenvectors as columns
 */
record Bowl(double[] curvatures, double[][] directions) {

    /** Of n dimensions; the rotations leave the diagonal of H far from its eigenvalues. */
    static Bowl drawn(Inputs inputs, int n) {
        double[] curvatures = new double[n];
        for (int i = 0; i < n; i++) {
            curvatures[i] = inputs.uniform(3, 6);
        }
        curvatures[0] = inputs.uniform(1, 2);
        curvatures[n - 1] = inputs.uniform(8, 12);
        return new Bowl(curvatures, inputs.rotation(n));
    }

    double smallest() {
        return curvatures[0];
    }

    double largest() {
        return curvatures[curvatures.length - 1];
    }

    /** H = Σ λ q qᵀ. */
    double[][] matrix() {
        int n = curvatures.length;
        double[][] h = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                for (int k = 0; k < n; k++) {
                    h[i][j] += directions[i][k] * curvatures[k] * directions[j][k];
                }
                h[j][i] = h[i][j];
            }
        }
        return h;
    }

    /** The point with these parts along the directions. */
    double[] point(double[] parts) {
        double[] x = new double[parts.length];
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < x.length; k++) {
                x[i] += directions[i][k] * parts[k];
            }
        }
        return x;
    }

    /** ‖x₀‖, ‖x₁‖, …: each part follows c ← (1 + β − αλ) c − β c₋₁. */
    double[] norms(double[] parts, double learningRate, double momentum, int steps) {
        double[] squares = new double[steps + 1];
        for (int i = 0; i < parts.length; i++) {
            double c = parts[i];
            double before = c;
            for (int k = 0; k <= steps; k++) {
                squares[k] += c * c;
                double next = (1 + momentum - learningRate * curvatures[i]) * c - momentum * before;
                before = c;
                c = next;
            }
        }
        double[] norms = new double[steps + 1];
        for (int k = 0; k <= steps; k++) {
            norms[k] = StrictMath.sqrt(squares[k]);
        }
        return norms;
    }

    /** The largest factor of any part: what a step leaves of the error at worst. */
    double slowest(double step) {
        return Arrays.stream(curvatures)
                .map(curvature -> Math.abs(1 - step * curvature))
                .max()
                .orElseThrow();
    }

    /** The largest factor falls until the best step, and rises from there on, with slopes of 1 and more: thirds find it. */
    double bestStep() {
        double low = 0;
        double high = 2 / largest();
        for (int k = 0; k < 100; k++) {
            double third = (high - low) / 3;
            if (slowest(low + third) < slowest(high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return low;
    }

    /**
     * √β with both ends at once: αμ = (1 − √β)² and αL = (1 + √β)². For a smaller β some part shrinks more slowly than √β,
     * for a larger one √β itself is larger.
     */
    double rootOfMomentum() {
        double low = 0;
        double high = 1;
        for (int k = 0; k < 60; k++) {
            double r = (low + high) / 2;
            boolean tooSmall = largest() * (1 - r) * (1 - r) > smallest() * (1 + r) * (1 + r);
            low = tooSmall ? r : low;
            high = tooSmall ? high : r;
        }
        return low;
    }
}
