package mathdl.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import mathdl.toolkit.autodiff.Autodiff;
import mathdl.toolkit.autodiff.Derivatives;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Derivatives of graphs that were built once: a network 3-4-2 with tanh and mean squared error, and Rosenbrock's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DerivativesBenchmark {
    private static final String[] PARAMETERS = {"W1", "b1", "W2", "b2"};

    private final Random random = new Random(42);
    private Derivatives loss;
    private Derivatives prediction;
    private Map<String, INDArray> network;
    private Derivatives rosenbrock;
    private Map<String, INDArray> start;

    /** Builds the graphs. */
    @Setup
    public void build() {
        SameDiff sd = SameDiff.create();
        SDVariable hidden = sd.math.tanh(
                placeholder(sd, "W1", 4, 3).mmul(placeholder(sd, "x", 3)).add(placeholder(sd, "b1", 4)));
        SDVariable y = placeholder(sd, "W2", 2, 4).mmul(hidden).add("y", placeholder(sd, "b2", 2));
        sd.math.square(y.sub(placeholder(sd, "target", 2))).mean("loss");
        network = new LinkedHashMap<>();
        network.put("x", normal(3));
        network.put("W1", normal(4, 3));
        network.put("b1", normal(4));
        network.put("W2", normal(2, 4));
        network.put("b2", normal(2));
        network.put("target", normal(2));
        loss = Autodiff.of(sd, "loss", PARAMETERS);
        prediction = Autodiff.of(sd, "y", PARAMETERS);
        rosenbrock = rosenbrock();
        start = Map.of("x", Nd4j.createFromArray(-1.0, 1.0));
    }

    /** Of the loss, by the 26 parameters. */
    @Benchmark
    public Map<String, INDArray> gradient() {
        return loss.gradient(network);
    }

    /** Of the prediction, 2 by 26. */
    @Benchmark
    public Map<String, INDArray> jacobian() {
        return prediction.jacobian(networkWithoutTarget());
    }

    /** Of the loss, 26 by 26. */
    @Benchmark
    public INDArray hessian() {
        return loss.hessian(network);
    }

    /** At (−1, 1). */
    @Benchmark
    public Map<String, INDArray> rosenbrockGradient() {
        return rosenbrock.gradient(start);
    }

    private Map<String, INDArray> networkWithoutTarget() {
        Map<String, INDArray> inputs = new LinkedHashMap<>(network);
        inputs.remove("target");
        return inputs;
    }

    private static Derivatives rosenbrock() {
        SameDiff sd = SameDiff.create();
        SDVariable both = placeholder(sd, "x", 2);
        SDVariable x = sd.gather(both, new int[] {0}, 0);
        SDVariable y = sd.gather(both, new int[] {1}, 0);
        SDVariable valley = sd.math.square(y.sub(sd.math.square(x))).mul(100);
        sd.math.square(x.rsub(1)).add(valley).sum("f");
        return Autodiff.of(sd, "f", "x");
    }

    private static SDVariable placeholder(SameDiff sd, String name, long... shape) {
        return sd.placeHolder(name, DataType.DOUBLE, shape);
    }

    private INDArray normal(int... shape) {
        INDArray array =
                Nd4j.zeros(DataType.DOUBLE, Arrays.stream(shape).asLongStream().toArray());
        for (long i = 0; i < array.length(); i++) {
            array.putScalar(i, random.nextGaussian());
        }
        return array;
    }
}
