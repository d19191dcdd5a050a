package mathdl.goldens;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import mathdl.optimization.reference.Adagrad;
import mathdl.optimization.reference.Adam;
import mathdl.optimization.reference.AdamW;
import mathdl.optimization.reference.Optimizer;
import mathdl.optimization.reference.RmsProp;
import mathdl.optimization.reference.Sgd;

/** Builds an optimizer from torch's name and hyperparameters, torch's defaults where one is not given. */
final class Optimizers {
    /** What the course's optimizer of each name can be told. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "SGD", Set.of("lr", "momentum", "nesterov", "weight_decay"),
            "Adam", Set.of("lr", "betas", "eps", "weight_decay"),
            "AdamW", Set.of("lr", "betas", "eps", "weight_decay"),
            "RMSprop", Set.of("lr", "alpha", "eps", "momentum"),
            "Adagrad", Set.of("lr", "eps"));

    private Optimizers() {}

    static Optimizer<?> of(String name, JsonNode hyper) {
        hyper.fieldNames().forEachRemaining(hyperparameter -> requireKnown(name, hyperparameter));
        double learningRate = hyper.path("lr").asDouble();
        double momentum = hyper.path("momentum").asDouble(0);
        double decay = hyper.path("weight_decay").asDouble(name.equals("AdamW") ? 0.01 : 0);
        double beta1 = hyper.path("betas").path(0).asDouble(0.9);
        double beta2 = hyper.path("betas").path(1).asDouble(0.999);
        double epsilon = hyper.path("eps").asDouble(1e-8);
        return switch (name) {
            case "SGD" -> new Sgd(learningRate, momentum, hyper.path("nesterov").asBoolean(false), decay);
            case "Adam" -> new Adam(learningRate, beta1, beta2, epsilon, decay);
            case "AdamW" -> new AdamW(learningRate, beta1, beta2, epsilon, decay);
            case "RMSprop" -> new RmsProp(learningRate, hyper.path("alpha").asDouble(0.99), epsilon, momentum);
            case "Adagrad" -> new Adagrad(learningRate, hyper.path("eps").asDouble(1e-10));
            default -> throw new IllegalArgumentException("the course has no optimizer \"" + name + "\"");
        };
    }

    private static void requireKnown(String name, String hyperparameter) {
        if (!KNOWN.getOrDefault(name, Set.of()).contains(hyperparameter)) {
            throw new IllegalArgumentException("the course has no " + name + " with \"" + hyperparameter + "\"");
        }
    }
}
