package mathdl.goldens;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** |actual − expected| ≤ atol + rtol |expected| for every element; what is not finite has to be the same. */
record Tolerance(double relative, double absolute) {
    static Tolerance of(JsonNode tolerance) {
        return new Tolerance(
                tolerance.path("rtol").asDouble(), tolerance.path("atol").asDouble());
    }

    /** The first element that is too far off, or nothing. */
    Optional<String> mismatch(String name, double[] actual, JsonNode expected) {
        double[] numbers = GoldenCase.numbers(expected);
        if (actual.length != numbers.length) {
            return Optional.of(name + " has " + actual.length + " elements instead of " + numbers.length);
        }
        for (int i = 0; i < numbers.length; i++) {
            if (!isNear(actual[i], numbers[i])) {
                return Optional.of("%s[%d] is %s, expected %s within %s"
                        .formatted(name, i, actual[i], numbers[i], allowed(numbers[i])));
            }
        }
        return Optional.empty();
    }

    Optional<String> mismatch(String name, double actual, JsonNode expected) {
        return mismatch(name, new double[] {actual}, expected);
    }

    private boolean isNear(double actual, double expected) {
        return Double.isFinite(expected)
                ? Math.abs(actual - expected) <= allowed(expected)
                : Double.compare(actual, expected) == 0;
    }

    private double allowed(double expected) {
        return absolute + relative * Math.abs(expected);
    }
}
