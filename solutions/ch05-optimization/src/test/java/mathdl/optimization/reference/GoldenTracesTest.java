package mathdl.optimization.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Every optimizer against traces of torch.optim in float64, confirmed there with 120 digits. */
class GoldenTracesTest {
    private static final int CASES = 44;

    @TestFactory
    Stream<DynamicTest> follows_the_trace() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        try (InputStream file = GoldenTracesTest.class.getResourceAsStream("wide_optim.json")) {
            JsonMapper.builder().build().readTree(file).get("cases").forEach(cases::add);
        }
        assertThat(cases).hasSize(CASES);
        return cases.stream()
                .map(golden -> DynamicTest.dynamicTest(golden.get("id").asText(), () -> {
                    JsonNode inputs = golden.get("inputs");
                    Optimizer<?> optimizer =
                            Optimizers.of(inputs.get("optimizer").asText(), inputs.get("hyper"));
                    if (golden.get("op").asText().equals("divergence")) {
                        diverges(optimizer, golden);
                    } else {
                        follows(optimizer, golden);
                    }
                }));
    }

    private static <S> void follows(Optimizer<S> optimizer, JsonNode golden) {
        Objective objective = Objective.of(golden.get("inputs"));
        INDArray parameters = start(golden);
        S state = optimizer.initialState(parameters);
        int done = 0;
        JsonNode trace = golden.get("expected").get("trace");
        for (int i = 0; i < trace.size(); i++) {
            JsonNode point = trace.get(i);
            JsonNode tolerance = golden.get("step_rtol").get(i);
            for (int step = point.get("step").asInt(); done < step; done++) {
                Optimizer.Step<S> next =
                        optimizer.step(state, parameters, objective.gradient().gradientAt(parameters));
                parameters = next.parameters();
                state = next.state();
            }
            if (tolerance.isNumber()) { // elsewhere rounding has grown to the size of the value
                isClose(
                        point,
                        parameters,
                        objective,
                        tolerance.asDouble(),
                        golden.get("tol").get("atol").asDouble());
            }
        }
    }

    private static void isClose(
            JsonNode point, INDArray parameters, Objective objective, double relative, double absolute) {
        double[] expected = Objective.numbers(point.get("params_after"));
        for (int k = 0; k < expected.length; k++) {
            assertThat(parameters.getDouble(k))
                    .as("step %d, parameter %d", point.get("step").asInt(), k)
                    .isCloseTo(expected[k], within(absolute + relative * Math.abs(expected[k])));
        }
        double loss = point.get("loss_after").asDouble();
        assertThat(objective.value().valueAt(parameters))
                .as("loss after step %d", point.get("step").asInt())
                .isCloseTo(loss, within(absolute + relative * Math.abs(loss)));
    }

    private static <S> void diverges(Optimizer<S> optimizer, JsonNode golden) {
        Objective objective = Objective.of(golden.get("inputs"));
        INDArray parameters = start(golden);
        S state = optimizer.initialState(parameters);
        int step = 0;
        while (isFinite(parameters) && step < 10_000) {
            Optimizer.Step<S> next =
                    optimizer.step(state, parameters, objective.gradient().gradientAt(parameters));
            parameters = next.parameters();
            state = next.state();
            step++;
        }
        assertThat(step)
                .isCloseTo(golden.get("expected").get("first_nonfinite_step").asInt(), within(1));
    }

    private static boolean isFinite(INDArray x) {
        for (int k = 0; k < x.length(); k++) {
            if (!Double.isFinite(x.getDouble(k))) {
                return false;
            }
        }
        return true;
    }

    private static INDArray start(JsonNode golden) {
        return Objective.vector(Objective.numbers(golden.get("inputs").get("start")));
    }
}
