package mathdl.bench;

import java.util.concurrent.TimeUnit;
import mathdl.optimization.reference.Adam;
import mathdl.optimization.reference.AdamW;
import mathdl.optimization.reference.Objective;
import mathdl.optimization.reference.Optimizer;
import mathdl.optimization.reference.RmsProp;
import mathdl.optimization.reference.Sgd;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The source page's table: 500 steps on Rosenbrock's function from (−1, 1). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OptimizersBenchmark {
    private static final int STEPS = 500;

    /** Which optimizer. */
    @Param({"SGD", "momentum", "Adam", "AdamW", "RMSprop"})
    public String name;

    /** All steps; the gradient is by hand. */
    @Benchmark
    public INDArray descend() {
        Optimizer<?> optimizer =
                switch (name) {
                    case "SGD" -> new Sgd(0.001, 0, false, 0);
                    case "momentum" -> new Sgd(0.001, 0.9, false, 0);
                    case "Adam" -> new Adam(0.01);
                    case "AdamW" -> new AdamW(0.01, 0.9, 0.999, 1e-8, 0.01);
                    case "RMSprop" -> new RmsProp(0.01, 0.99, 1e-8, 0);
                    default -> throw new IllegalArgumentException(name);
                };
        return descend(optimizer);
    }

    private static <S> INDArray descend(Optimizer<S> optimizer) {
        Objective objective = Objective.rosenbrock();
        INDArray parameters = Nd4j.createFromArray(-1.0, 1.0);
        S state = optimizer.initialState(parameters);
        for (int step = 0; step < STEPS; step++) {
            Optimizer.Step<S> next =
                    optimizer.step(state, parameters, objective.gradient().gradientAt(parameters));
            parameters = next.parameters();
            state = next.state();
        }
        return parameters;
    }
}
