package mathdl.goldens;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mathdl.toolkit.autodiff.Autodiff;
import mathdl.toolkit.autodiff.Derivatives;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Derivatives of SameDiff graphs: every function of {@link DifferentiableFunctions} with every operation. */
final class AutogradGoldens implements Area {
    /** Inputs that are no arguments of the function. */
    private static final Set<String> SETTINGS = Set.of("wrt", "v", "u", "layout", "jacobian_shape");

    @Override
    public Optional<String> mismatch(GoldenCase golden, String tolerance) {
        return Comparison.mismatch(golden, answer(golden), tolerance);
    }

    private static Answer answer(GoldenCase c) {
        Map<String, INDArray> point = point(c);
        Derivatives f = Autodiff.of(DifferentiableFunctions.graph(c.family(), point), "y", variables(c));
        return switch (c.op()) {
            case "value_jacobian" -> named(Answer.named().with("value", f.value(point)), "jac_", f.jacobian(point));
            case "vjp" -> named(Answer.named(), "vjp_", f.vjp(point, c.array("v")));
            case "jvp" -> Answer.of(f.jvp(point, tangents(c)));
            case "hessian" -> Answer.of(f.hessian(point));
            case "hvp" -> Answer.of(f.hvp(point, c.array("u")));
            default -> throw new IllegalArgumentException("the course has nothing for \"" + c.kind() + "\"");
        };
    }

    private static Answer named(Answer answer, String prefix, Map<String, INDArray> byVariable) {
        Answer all = answer;
        for (Map.Entry<String, INDArray> variable : byVariable.entrySet()) {
            all = all.with(prefix + variable.getKey(), variable.getValue());
        }
        return all;
    }

    private static String[] variables(GoldenCase c) {
        List<String> names = new ArrayList<>();
        c.inputs().path("wrt").forEach(name -> names.add(name.asText()));
        return names.toArray(String[]::new);
    }

    private static Map<String, INDArray> point(GoldenCase c) {
        Map<String, INDArray> point = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> input : c.inputs().properties()) {
            if (!SETTINGS.contains(input.getKey())) {
                point.put(input.getKey(), GoldenCase.array(input.getValue()));
            }
        }
        return point;
    }

    private static Map<String, INDArray> tangents(GoldenCase c) {
        Map<String, INDArray> tangents = new LinkedHashMap<>();
        c.inputs().path("u").properties().forEach(u -> tangents.put(u.getKey(), GoldenCase.array(u.getValue())));
        return tangents;
    }
}
