package mathdl.worker;

import java.util.List;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Source;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** Loads what every submission needs, before one is there: native libraries, SameDiff, the compiler. */
final class WarmUp {
    private WarmUp() {}

    /** Also makes double the default data type. */
    static void run(SubmissionCompiler compiler) {
        Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
        SameDiff graph = SameDiff.create();
        graph.math.log(graph.constant(Nd4j.createFromArray(1.0, 2.0))).sum().eval();
        String text = "package mathdl.warmup.student;"
                + " import org.nd4j.linalg.api.ndarray.INDArray;"
                + " public class Sample { public double f(INDArray x) { return x.getDouble(0); } }";
        Source sample = new Source("mathdl/warmup/student/Sample.java", text);
        compiler.compile(new Compile("mathdl.warmup.student", List.of(sample.path()), List.of(sample)));
    }
}
