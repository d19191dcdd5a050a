package mathdl.probability.reference;

import java.util.Arrays;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Random arguments, by seed. */
record RandomArguments(Random random) {
    static RandomArguments of(long seed) {
        return new RandomArguments(new Random(seed));
    }

    double[] gaussian(int n, double scale) {
        double[] x = new double[n];
        Arrays.setAll(x, i -> scale * random.nextGaussian());
        return x;
    }

    /** From 1/scale to scale, its logarithm uniform. */
    double positive(double scale) {
        return Math.exp(Math.log(scale) * (2 * random.nextDouble() - 1));
    }

    double[] positive(int n, double scale) {
        double[] x = new double[n];
        Arrays.setAll(x, i -> positive(scale));
        return x;
    }

    INDArray matrix(int rows, int columns) {
        return Nd4j.create(gaussian(rows * columns, 1), new long[] {rows, columns}, 'c');
    }

    /** AAᵀ + I/2 with standard normal A: symmetric, eigenvalues from ½ to about 4n. */
    INDArray covariance(int n) {
        INDArray a = matrix(n, n);
        INDArray product = a.mmul(a.transpose());
        // Averaged with its transpose: products need not be symmetric to the last digit.
        return product.add(product.transpose())
                .mul(0.5)
                .add(Nd4j.eye(n).castTo(a.dataType()).mul(0.5));
    }

    static INDArray vector(double... elements) {
        return Nd4j.createFromArray(elements);
    }
}
