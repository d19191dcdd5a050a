package mathdl.goldens;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts cases and says how they went. */
final class Tally {
    private static final String TOLERANCE = "tol";
    private static final String STRICT = "tol_strict";

    private final Map<String, Count> families = new LinkedHashMap<>();
    private final Count all = new Count();
    private final Count strict = new Count();
    private final List<String> strictMisses = new ArrayList<>();

    private static final class Count {
        private final List<String> failures = new ArrayList<>();
        private int cases;

        void add(Optional<String> failure) {
            cases++;
            failure.ifPresent(failures::add);
        }

        @Override
        public String toString() {
            return cases - failures.size() + " of " + cases;
        }
    }

    void judge(String name, Area area, GoldenCase golden) {
        Optional<String> failure = failure(area, golden, TOLERANCE);
        families.computeIfAbsent(name + " " + golden.family(), family -> new Count())
                .add(failure);
        all.add(failure);
        if (golden.json().has(STRICT)) {
            Optional<String> miss = failure(area, golden, STRICT);
            strict.add(miss);
            miss.ifPresent(strictMisses::add);
        }
    }

    private static Optional<String> failure(Area area, GoldenCase golden, String tolerance) {
        try {
            return area.mismatch(golden, tolerance).map(text -> golden.id() + ": " + text);
        } catch (RuntimeException e) {
            return Optional.of(golden.id() + ": " + e);
        }
    }

    boolean isPerfect() {
        return all.failures.isEmpty();
    }

    void print(PrintStream out) {
        int width = families.keySet().stream().mapToInt(String::length).max().orElse(0);
        families.forEach((family, count) -> {
            out.println(family + " ".repeat(width - family.length() + 2) + count);
            count.failures.forEach(failure -> out.println("  failed " + failure));
        });
        strictMisses.forEach(miss -> out.println("  only by tol, not by tol_strict: " + miss));
        out.println("tol_strict: " + strict);
        out.println("goldens: " + all);
    }
}
