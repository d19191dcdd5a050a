package mathdl.goldens;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The function of each family, written once as a SameDiff graph over placeholders. */
final class DifferentiableFunctions {
    private static final Map<String, Function<DifferentiableFunctions, SDVariable>> FAMILIES = Map.ofEntries(
            entry("linear_relu", f -> f.relu(f.at("W").mmul(f.at("x")))),
            entry("linear_relu_bias", f -> f.relu(f.at("W").mmul(f.at("x")).add(f.at("b")))),
            entry("softmax", f -> f.sd.nn.softmax(f.at("z"))),
            entry("logsumexp", f -> f.sd.math.logSumExp(f.at("z"))),
            entry("log_softmax", f -> f.sd.nn.logSoftmax(f.at("z"))),
            entry("layernorm", DifferentiableFunctions::layerNorm),
            entry("mlp_tanh_mse", f -> f.meanSquaredError(f.network(f.sd.math::tanh))),
            entry("mlp_tanh_ce", f -> f.crossEntropy(f.network(f.sd.math::tanh))),
            entry("mlp_relu_mse", f -> f.meanSquaredError(f.network(f::relu))),
            entry("mlp_relu_ce", f -> f.crossEntropy(f.network(f::relu))),
            entry("quadratic_form", DifferentiableFunctions::quadraticForm),
            entry("rosenbrock", DifferentiableFunctions::rosenbrock),
            entry("saddle", f -> f.element(0).pow(2).sub(f.element(1).pow(2))),
            entry("beale", DifferentiableFunctions::beale),
            entry("quadratic_bowl", f -> f.sd.math.square(f.at("w").sub(1)).sum()),
            entry("normal_logprob_sum", DifferentiableFunctions::normalLogDensity),
            entry("kl_gauss_std", DifferentiableFunctions::klToStandardNormal),
            entry("elementwise_mix", DifferentiableFunctions::elementwiseMix),
            entry("norm2", f -> f.at("x").norm2()),
            entry("cosine", f -> f.sd.math.cosineSimilarity(f.at("a"), f.at("b"))),
            entry("attention", DifferentiableFunctions::attention),
            entry("gelu", DifferentiableFunctions::gelu),
            entry("deep_tanh_chain", DifferentiableFunctions::tanhChain));

    private final SameDiff sd = SameDiff.create();
    private final Map<String, INDArray> inputs;

    private DifferentiableFunctions(Map<String, INDArray> inputs) {
        this.inputs = inputs;
    }

    /** A graph whose variable "y" is the family's function of placeholders with these names and shapes. */
    static SameDiff graph(String family, Map<String, INDArray> inputs) {
        DifferentiableFunctions functions = new DifferentiableFunctions(inputs);
        inputs.forEach((name, array) -> functions.sd.placeHolder(name, DataType.DOUBLE, array.shape()));
        Function<DifferentiableFunctions, SDVariable> function = FAMILIES.get(family);
        if (function == null) {
            throw new IllegalArgumentException("the course has no function \"" + family + "\"");
        }
        functions.sd.identity("y", function.apply(functions));
        return functions.sd;
    }

    private SDVariable at(String name) {
        return sd.getVariable(name);
    }

    private SDVariable relu(SDVariable x) {
        return sd.nn.relu(x, 0);
    }

    /** x[i], a scalar. */
    private SDVariable element(int i) {
        return sd.gather(at("x"), new int[] {i}, 0).sum();
    }

    private SDVariable layerNorm() {
        SDVariable centred = at("x").sub(at("x").mean());
        SDVariable variance = sd.math.square(centred).mean();
        return centred.div(sd.math.sqrt(variance.add(1e-5))).mul(at("gamma")).add(at("beta"));
    }

    private SDVariable network(Function<SDVariable, SDVariable> activation) {
        SDVariable hidden = activation.apply(at("W1").mmul(at("x")).add(at("b1")));
        return at("W2").mmul(hidden).add(at("b2"));
    }

    private SDVariable meanSquaredError(SDVariable prediction) {
        return sd.math.square(prediction.sub(at("target"))).mean();
    }

    private SDVariable crossEntropy(SDVariable logits) {
        return at("target").mul(sd.nn.logSoftmax(logits)).sum().neg();
    }

    private SDVariable quadraticForm() {
        SDVariable x = at("x");
        SDVariable quadratic = x.mul(at("A").mmul(x)).sum().mul(0.5);
        return quadratic.add(at("b").mul(x).sum());
    }

    /** Σ (1 − xᵢ)² + 100 (xᵢ₊₁ − xᵢ²)². */
    private SDVariable rosenbrock() {
        int n = (int) inputs.get("x").length();
        SDVariable head = sd.slice(at("x"), new int[] {0}, n - 1);
        SDVariable tail = sd.slice(at("x"), new int[] {1}, n - 1);
        SDVariable valley = sd.math.square(tail.sub(sd.math.square(head))).mul(100);
        return sd.math.square(head.rsub(1)).add(valley).sum();
    }

    private SDVariable beale() {
        SDVariable x = element(0);
        SDVariable y = element(1);
        SDVariable first = x.mul(y).sub(x).add(1.5).pow(2);
        SDVariable second = x.mul(y.pow(2)).sub(x).add(2.25).pow(2);
        SDVariable third = x.mul(y.pow(3)).sub(x).add(2.625).pow(2);
        return first.add(second).add(third);
    }

    private SDVariable normalLogDensity() {
        SDVariable z = at("X").sub(at("mu")).div(sd.math.exp(at("log_sigma")));
        SDVariable density = sd.math.square(z).mul(-0.5).sub(at("log_sigma")).sub(0.5 * Math.log(2 * Math.PI));
        return density.sum();
    }

    private SDVariable klToStandardNormal() {
        SDVariable terms = at("logvar").add(1).sub(sd.math.square(at("mu"))).sub(sd.math.exp(at("logvar")));
        return terms.sum().mul(-0.5);
    }

    /** sin x exp(−x²) + log(1 + eˣ) + σ(x) + √(1 + x²) + log(1 + x²). */
    private SDVariable elementwiseMix() {
        SDVariable x = at("x");
        SDVariable square = sd.math.square(x);
        SDVariable wave = sd.math.sin(x).mul(sd.math.exp(square.neg()));
        SDVariable sigmoids = sd.nn.softplus(x).add(sd.nn.sigmoid(x));
        return wave.add(sigmoids).add(sd.math.sqrt(square.add(1))).add(sd.math.log1p(square));
    }

    private SDVariable attention() {
        double scale = Math.sqrt((double) inputs.get("Q").size(1));
        SDVariable scores = sd.mmul(at("Q"), at("K"), false, true, false).div(scale);
        return sd.nn.softmax(scores).mmul(at("V"));
    }

    private SDVariable gelu() {
        SDVariable x = at("x");
        return x.mul(0.5).mul(sd.math.erf(x.div(Math.sqrt(2))).add(1));
    }

    private SDVariable tanhChain() {
        SDVariable y = at("x");
        for (int layer = 0; layer < 4; layer++) {
            y = sd.math.tanh(y.mul(1.5));
        }
        return y;
    }
}
