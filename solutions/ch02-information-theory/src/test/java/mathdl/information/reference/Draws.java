package mathdl.information.reference;

import java.util.Arrays;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Random arguments, by seed. */
record Draws(Random random) {
    static Draws of(long seed) {
        return new Draws(new Random(seed));
    }

    /** Flat, peaked, with zeros, or one-hot. */
    double[] distribution(int n) {
        double[] weights = new double[n];
        int kind = random.nextInt(4);
        for (int i = 0; i < n; i++) {
            double u = 1 - random.nextDouble();
            weights[i] = kind == 0 ? u : kind == 1 ? Math.pow(u, 20) : random.nextInt(kind) * u;
        }
        weights[random.nextInt(n)] += 0.1;
        return normalised(weights);
    }

    /** A distribution without zeros whose elements are between 1/(20 n) and 1. */
    double[] positiveDistribution(int n) {
        return normalised(random.doubles(n, 0.05, 1).toArray());
    }

    double[] gaussian(int n, double scale) {
        double[] x = new double[n];
        Arrays.setAll(x, i -> scale * random.nextGaussian());
        return x;
    }

    /** Positive, from 1/scale to scale, its logarithm uniform. */
    double positive(double scale) {
        return Math.exp(Math.log(scale) * (2 * random.nextDouble() - 1));
    }

    /** AAᵀ + I/2 with standard normal A: symmetric, eigenvalues from ½ to about 4n. */
    INDArray covariance(int n) {
        INDArray a = Nd4j.create(gaussian(n * n, 1), new long[] {n, n}, 'c');
        return a.mmul(a.transpose()).add(Nd4j.eye(n).castTo(a.dataType()).mul(0.5));
    }

    static INDArray vector(double... elements) {
        return Nd4j.createFromArray(elements);
    }

    static double[] normalised(double... weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }
}
