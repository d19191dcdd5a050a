package mathdl.goldens;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import mathdl.optimization.reference.Objective;
import mathdl.toolkit.autodiff.Autodiff;
import mathdl.toolkit.autodiff.Derivatives;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Norms;
import mathdl.toolkit.linear.Products;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Listings 10 to 13 of the source page: the chain rule, derivatives, optimizers, a saddle. */
final class SeedCalculus {
    static final Map<String, Function<GoldenCase, Answer>> KINDS = Map.ofEntries(
            entry("10_chain_rule pre", c -> Answer.of(network(c).pre)),
            entry("10_chain_rule h", c -> Answer.of(network(c).h)),
            entry("10_chain_rule y", c -> Answer.of(network(c).y)),
            entry("10_chain_rule L", c -> Answer.of(automatic(c).value(point(c)))),
            entry("10_chain_rule grad_W1", c -> Answer.of(gradient(c, "W1"))),
            entry("10_chain_rule grad_W2", c -> Answer.of(gradient(c, "W2"))),
            entry("10_chain_rule dL_dy", c -> Answer.of(network(c).dy())),
            entry("10_chain_rule dL_dh", c -> Answer.of(network(c).dh())),
            entry("10_chain_rule dL_dW1", c -> Answer.of(network(c).dW1())),
            entry("10_chain_rule dL_dW2", c -> Answer.of(network(c).dW2())),
            entry("10_chain_rule dL_dx", c -> Answer.of(gradient(c, "x"))),
            entry("10_chain_rule relu_mask", c -> Answer.of(network(c).mask())),
            entry(
                    "10_chain_rule max_diff_W1",
                    c -> Answer.of(difference(gradient(c, "W1"), network(c).dW1()))),
            entry(
                    "10_chain_rule max_diff_W2",
                    c -> Answer.of(difference(gradient(c, "W2"), network(c).dW2()))),
            entry("11_jacobian_hessian f", c -> Answer.of(linearRelu(c).value(layer(c)))),
            entry(
                    "11_jacobian_hessian J_W",
                    c -> Answer.of(linearRelu(c).jacobian(layer(c)).get("W"))),
            entry(
                    "11_jacobian_hessian J_x",
                    c -> Answer.of(linearRelu(c).jacobian(layer(c)).get("x"))),
            entry("11_jacobian_hessian loss", c -> Answer.of(bowl(c).value(bowlPoint(c)))),
            entry(
                    "11_jacobian_hessian grad",
                    c -> Answer.of(bowl(c).gradient(bowlPoint(c)).get("w"))),
            entry("11_jacobian_hessian H", c -> Answer.of(bowl(c).hessian(bowlPoint(c)))),
            entry("11_jacobian_hessian cond_H", c -> Answer.of(Norms.conditionNumber(bowl(c).hessian(bowlPoint(c))))),
            entry("12_optimizers *", SeedCalculus::trace),
            entry("13_saddle loss", c -> Answer.of(saddle(c).value(saddlePoint(c)))),
            entry("13_saddle dfdx", c -> Answer.of(saddleGradient(c).getDouble(0))),
            entry("13_saddle dfdy", c -> Answer.of(saddleGradient(c).getDouble(1))),
            entry("13_saddle hessian", c -> Answer.of(saddle(c).hessian(saddlePoint(c)))),
            entry(
                    "13_saddle hessian_eigenvalues",
                    c -> Answer.of(Decompositions.eigh(saddle(c).hessian(saddlePoint(c)))
                            .values())));

    private SeedCalculus() {}

    /** L = ‖y‖², y = W₂ h, h = relu(W₁ x), and its derivatives by the chain rule, by hand. */
    private record Network(INDArray x, INDArray W2, INDArray pre, INDArray h, INDArray y) {
        INDArray dy() {
            return y.mul(2);
        }

        INDArray dh() {
            return Products.matmul(W2.transpose(), dy());
        }

        INDArray mask() {
            return pre.gt(0).castTo(DataType.DOUBLE);
        }

        INDArray dW2() {
            return outer(dy(), h);
        }

        INDArray dW1() {
            return outer(dh().mul(mask()), x);
        }

        private static INDArray outer(INDArray a, INDArray b) {
            return Products.matmul(a.reshape(a.length(), 1), b.reshape(1, b.length()));
        }
    }

    private static Network network(GoldenCase c) {
        INDArray pre = Products.matmul(c.array("W1"), c.array("x"));
        INDArray h = pre.mul(pre.gt(0).castTo(DataType.DOUBLE));
        return new Network(c.array("x"), c.array("W2"), pre, h, Products.matmul(c.array("W2"), h));
    }

    private static Map<String, INDArray> point(GoldenCase c) {
        return inputs(c, "x", "W1", "W2");
    }

    private static Derivatives automatic(GoldenCase c) {
        SameDiff sd = SameDiff.create();
        SDVariable x = placeholder(sd, c, "x");
        SDVariable h = sd.nn.relu(placeholder(sd, c, "W1").mmul(x), 0);
        sd.math.square(placeholder(sd, c, "W2").mmul(h)).sum("L");
        return Autodiff.of(sd, "L", "x", "W1", "W2");
    }

    private static INDArray gradient(GoldenCase c, String variable) {
        return automatic(c).gradient(point(c)).get(variable);
    }

    private static double difference(INDArray a, INDArray b) {
        return a.sub(b).amaxNumber().doubleValue();
    }

    private static Derivatives linearRelu(GoldenCase c) {
        return Autodiff.of(DifferentiableFunctions.graph("linear_relu", layer(c)), "y", "W", "x");
    }

    private static Map<String, INDArray> layer(GoldenCase c) {
        return inputs(c, "W", "x");
    }

    /** Σ (w² − 2 w + 1). */
    private static Derivatives bowl(GoldenCase c) {
        return Autodiff.of(DifferentiableFunctions.graph("quadratic_bowl", bowlPoint(c)), "y", "w");
    }

    private static Map<String, INDArray> bowlPoint(GoldenCase c) {
        return inputs(c, "w");
    }

    /** x² − y². */
    private static Derivatives saddle(GoldenCase c) {
        return Autodiff.of(DifferentiableFunctions.graph("saddle", saddlePoint(c)), "y", "x");
    }

    private static Map<String, INDArray> saddlePoint(GoldenCase c) {
        INDArray at = Nd4j.createFromArray(c.number("x_point"), c.number("y_point"));
        return Map.of("x", at);
    }

    private static INDArray saddleGradient(GoldenCase c) {
        return saddle(c).gradient(saddlePoint(c)).get("x");
    }

    private static Answer trace(GoldenCase c) {
        Descent<?> descent = Descent.of(
                Optimizers.of(c.inputs().get("optimizer").asText(), c.inputs().get("hyper")),
                Objective.rosenbrock(),
                c.array("start"));
        int steps = c.json().get("expected").get("loss_before_step").size();
        double[][] series = new double[3][steps];
        for (int step = 0; step < steps; step++) {
            descent.step();
            series[0][step] = descent.lossBefore();
            series[1][step] = descent.parameters()[0];
            series[2][step] = descent.parameters()[1];
        }
        return Answer.named()
                .with("loss_before_step", series[0])
                .with("x_after_step", series[1])
                .with("y_after_step", series[2]);
    }

    private static SDVariable placeholder(SameDiff sd, GoldenCase c, String name) {
        return sd.placeHolder(name, DataType.DOUBLE, c.array(name).shape());
    }

    private static Map<String, INDArray> inputs(GoldenCase c, String... names) {
        Map<String, INDArray> inputs = new LinkedHashMap<>();
        for (String name : names) {
            inputs.put(name, c.array(name));
        }
        return inputs;
    }
}
