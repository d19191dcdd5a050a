package mathdl.goldens;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An area in which every kind of case is a function of its inputs.
 *
 * @param kinds by {@link GoldenCase#kind}; one that ends with * stands for all that start so
 */
record FunctionArea(Map<String, Function<GoldenCase, Answer>> kinds) implements Area {
    @Override
    public Optional<String> mismatch(GoldenCase golden, String tolerance) {
        return Comparison.mismatch(golden, function(golden).apply(golden), tolerance);
    }

    private Function<GoldenCase, Answer> function(GoldenCase golden) {
        return kinds.entrySet().stream()
                .filter(entry -> covers(entry.getKey(), golden.kind()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the course has nothing for \"" + golden.kind() + "\""));
    }

    private static boolean covers(String known, String kind) {
        return known.endsWith("*") ? kind.startsWith(known.substring(0, known.length() - 1)) : kind.equals(known);
    }
}
