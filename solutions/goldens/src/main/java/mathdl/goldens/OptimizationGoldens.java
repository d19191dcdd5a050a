package mathdl.goldens;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import mathdl.optimization.reference.Objective;

/** Traces of optimizers, each step by a tolerance of its own. */
final class OptimizationGoldens implements Area {
    /** No trace diverges later than this, or it does not. */
    private static final int LONGEST = 10_000;

    @Override
    public Optional<String> mismatch(GoldenCase golden, String tolerance) {
        Descent<?> descent = Descent.of(
                Optimizers.of(
                        golden.inputs().path("optimizer").asText(),
                        golden.inputs().path("hyper")),
                objective(golden),
                golden.array("start"));
        return golden.op().equals("divergence")
                ? Comparison.mismatch(golden, firstNonFiniteStep(descent), tolerance)
                : trace(golden, descent);
    }

    static Objective objective(GoldenCase golden) {
        String name = golden.inputs().path("objective").asText();
        return switch (name) {
            case "rosenbrock" -> Objective.rosenbrock();
            case "beale" -> Objective.beale();
            case "quadratic" -> Objective.quadratic(golden.array("diag"));
            case "logistic" -> Objective.logistic(golden.array("X"), golden.array("y"));
            default -> throw new IllegalArgumentException("the course has no objective \"" + name + "\"");
        };
    }

    private static Answer firstNonFiniteStep(Descent<?> descent) {
        while (descent.isFinite() && descent.done() < LONGEST) {
            descent.step();
        }
        return Answer.named().with("first_nonfinite_step", descent.done());
    }

    private static Optional<String> trace(GoldenCase golden, Descent<?> descent) {
        JsonNode points = golden.json().get("expected").path("trace");
        JsonNode tolerances = golden.json().path("step_rtol");
        double absolute = golden.json().get("tol").get("atol").asDouble();
        for (int i = 0; i < points.size(); i++) {
            JsonNode point = points.get(i);
            JsonNode relative = tolerances.path(i);
            while (descent.done() < point.get("step").asInt()) {
                descent.step();
            }
            // No number: by then rounding has grown to the size of the value.
            Optional<String> mismatch = relative.isNumber()
                    ? mismatch(point, descent, new Tolerance(relative.asDouble(), absolute))
                    : Optional.empty();
            if (mismatch.isPresent()) {
                return mismatch.map(text -> "step " + descent.done() + ": " + text);
            }
        }
        return points.isEmpty() ? Optional.of("the case has no trace") : Optional.empty();
    }

    private static Optional<String> mismatch(JsonNode point, Descent<?> descent, Tolerance tolerance) {
        return tolerance
                .mismatch("loss_before", descent.lossBefore(), point.get("loss_before"))
                .or(() -> tolerance.mismatch("params_after", descent.parameters(), point.get("params_after")))
                .or(() -> tolerance.mismatch("loss_after", descent.loss(), point.get("loss_after")));
    }
}
