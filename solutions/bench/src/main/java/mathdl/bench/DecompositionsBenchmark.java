package mathdl.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Eigh;
import mathdl.toolkit.linear.Products;
import mathdl.toolkit.linear.Svd;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Singular values and eigenvalues of a random matrix. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecompositionsBenchmark {
    /** Rows and columns. */
    @Param({"6x4", "256x256"})
    public String shape;

    private INDArray A;
    private INDArray symmetric;

    /** Draws the matrices. */
    @Setup
    public void draw() {
        String[] sides = shape.split("x", 2);
        int m = Integer.parseInt(sides[0]);
        int n = Integer.parseInt(sides[1]);
        Random random = new Random(42);
        double[] elements = new double[m * n];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = random.nextGaussian();
        }
        A = Nd4j.createFromArray(elements).reshape(m, n);
        symmetric = Products.matmul(A.transpose(), A);
    }

    /** Thin SVD. */
    @Benchmark
    public Svd svd() {
        return Decompositions.svd(A);
    }

    /** Eigenvalues and eigenvectors of AᵀA. */
    @Benchmark
    public Eigh eigh() {
        return Decompositions.eigh(symmetric);
    }
}
