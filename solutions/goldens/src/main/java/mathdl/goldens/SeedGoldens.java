package mathdl.goldens;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What the listings of the source page put out, from the page's own inputs. */
final class SeedGoldens {
    static final Map<String, Function<GoldenCase, Answer>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.putAll(SeedProbability.KINDS);
        KINDS.putAll(SeedInformation.KINDS);
        KINDS.putAll(SeedAlgebra.KINDS);
        KINDS.putAll(SeedCalculus.KINDS);
    }

    private SeedGoldens() {}
}
