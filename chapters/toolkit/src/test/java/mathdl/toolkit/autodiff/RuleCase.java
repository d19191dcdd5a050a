package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mathdl.toolkit.Elements;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A small SameDiff graph that uses an operation in one of its forms, at a point where it is smooth.
 *
 * @param build makes the result out of the variables x0, x1, …
 */
record RuleCase(String name, Build build, List<INDArray> inputs) {
    @FunctionalInterface
    interface Build {
        SDVariable of(SameDiff sd, List<SDVariable> x);
    }

    static final String RESULT = "result";
    static final String LOSS = "loss";

    static RuleCase rule(String name, Build build, INDArray... inputs) {
        return new RuleCase(name, build, List.of(inputs));
    }

    /** The graph with variables, so that SameDiff can differentiate it too; "loss" is a weighted sum of "result". */
    SameDiff graph() {
        SameDiff sd = SameDiff.create();
        List<SDVariable> variables = new ArrayList<>();
        for (int k = 0; k < inputs.size(); k++) {
            variables.add(sd.var("x" + k, inputs.get(k).dup()));
        }
        SDVariable result = sd.identity(RESULT, build.of(sd, variables));
        SDVariable loss =
                result.mul(sd.constant(weights(result.eval().shape()))).sum();
        sd.identity(LOSS, loss);
        return sd;
    }

    /** Weights that make every element of a result count, each differently. */
    static INDArray weights(long... shape) {
        int size = Shape.of(shape).size();
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = Math.cos(1 + 2.0 * i) + 0.3;
        }
        return Elements.array(weights, DataType.DOUBLE, shape);
    }

    /** The elements of an array of any numeric type, row-major. */
    static double[] elements(INDArray x) {
        return Numbers.of(x, "x");
    }

    String[] names() {
        return point().keySet().toArray(String[]::new);
    }

    Map<String, INDArray> point() {
        Map<String, INDArray> point = new LinkedHashMap<>();
        for (int k = 0; k < inputs.size(); k++) {
            point.put("x" + k, inputs.get(k));
        }
        return point;
    }

    Derivatives ofLoss() {
        return Autodiff.of(graph(), LOSS, names());
    }

    Derivatives ofResult() {
        return Autodiff.of(graph(), RESULT, names());
    }

    static INDArray matrix(double[]... rows) {
        return Nd4j.createFromArray(rows);
    }

    static INDArray vector(double... elements) {
        return Nd4j.createFromArray(elements);
    }

    @Override
    public String toString() {
        return name;
    }
}
