package mathdl.optimization.reference;

import com.fasterxml.jackson.databind.JsonNode;

/** Builds an optimizer from torch's name and hyperparameters, torch's defaults where one is not given. */
final class Optimizers {
    private Optimizers() {}

    static Optimizer<?> of(String name, JsonNode hyper) {
        double lr = hyper.get("lr").asDouble();
        double momentum = hyper.path("momentum").asDouble(0);
        double decay = hyper.path("weight_decay").asDouble(name.equals("AdamW") ? 0.01 : 0);
        double beta1 = hyper.path("betas").path(0).asDouble(0.9);
        double beta2 = hyper.path("betas").path(1).asDouble(0.999);
        double epsilon = hyper.path("eps").asDouble(1e-8);
        return switch (name) {
            case "SGD" -> new Sgd(lr, momentum, hyper.path("nesterov").asBoolean(false), decay);
            case "Adam" -> new Adam(lr, beta1, beta2, epsilon, decay);
            case "AdamW" -> new AdamW(lr, beta1, beta2, epsilon, decay);
            case "RMSprop" -> new RmsProp(lr, hyper.path("alpha").asDouble(0.99), epsilon, momentum);
            case "Adagrad" -> new Adagrad(lr);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
