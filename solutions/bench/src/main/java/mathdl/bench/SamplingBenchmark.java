package mathdl.bench;

import java.util.concurrent.TimeUnit;
import mathdl.probability.reference.MultivariateNormal;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A million draws from the source page's correlated bivariate normal distribution. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SamplingBenchmark {
    private static final int DRAWS = 1_000_000;

    private final MultivariateNormal normal = new MultivariateNormal(
            Nd4j.createFromArray(0.0, 0.0), Nd4j.createFromArray(new double[][] {{1, 0.8}, {0.8, 1}}));
    private long seed;

    /** One array [10⁶, 2]. */
    @Benchmark
    public INDArray multivariateNormal() {
        return normal.sample(seed++, DRAWS);
    }
}
