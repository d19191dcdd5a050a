package mathdl.goldens;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Whether an answer is what its case expects, or one of the values that the case accepts too. */
final class Comparison {
    private final GoldenCase golden;
    private final Tolerance tolerance;

    private Comparison(GoldenCase golden, Tolerance tolerance) {
        this.golden = golden;
        this.tolerance = tolerance;
    }

    /**
     * What is wrong with the answer, or nothing.
     *
     * @param tolerance the name of the tolerance, {@code tol} or {@code tol_strict}
     */
    static Optional<String> mismatch(GoldenCase golden, Answer answer, String tolerance) {
        return new Comparison(golden, Tolerance.of(golden.json().get(tolerance))).mismatch(answer);
    }

    private Optional<String> mismatch(Answer answer) {
        JsonNode expected = golden.json().get("expected");
        Optional<String> mismatch = isError(expected) || !answer.error().isEmpty()
                ? mismatch(expected.asText(), answer.error())
                : mismatch(expected, answer);
        return mismatch.isPresent() && isAcceptedToo(answer) ? Optional.empty() : mismatch;
    }

    private static boolean isError(JsonNode expected) {
        return expected.isTextual() && expected.asText().contains("_");
    }

    private static Optional<String> mismatch(String expected, String actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("expected " + expected + (actual.isEmpty() ? "" : ", not " + actual));
    }

    private Optional<String> mismatch(JsonNode expected, Answer answer) {
        if (!expected.isObject()) {
            return mismatch(Answer.ONLY, expected, answer);
        }
        for (Iterator<Map.Entry<String, JsonNode>> fields =
                        expected.properties().iterator();
                fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            Optional<String> mismatch = mismatch(field.getKey(), field.getValue(), answer);
            if (mismatch.isPresent()) {
                return mismatch;
            }
        }
        return Optional.empty();
    }

    private Optional<String> mismatch(String name, JsonNode expected, Answer answer) {
        Answer.Part actual = answer.parts().get(name);
        if (actual == null) {
            return Optional.of(name + " is missing");
        }
        if (!fits(actual, expected)) {
            return Optional.of(name + " has shape " + Arrays.toString(actual.shape()) + " instead of "
                    + Arrays.toString(GoldenCase.shape(expected)));
        }
        return tolerance.mismatch(name, actual.numbers(), expected);
    }

    private static boolean fits(Answer.Part actual, JsonNode expected) {
        return actual.shape() == null || Arrays.equals(actual.shape(), GoldenCase.shape(expected));
    }

    /** A value that another sound convention gives, such as NaN for the mode of a fair coin. */
    private boolean isAcceptedToo(Answer answer) {
        Answer.Part part = answer.parts().get(Answer.ONLY);
        if (part == null) {
            return false;
        }
        JsonNode least = golden.json().path("accept_min");
        if (least.isNumber() && part.numbers().length == 1 && part.numbers()[0] >= least.asDouble()) {
            return true;
        }
        for (JsonNode alternative : golden.json().path("accept")) {
            if (mismatch(Answer.ONLY, alternative, answer).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
