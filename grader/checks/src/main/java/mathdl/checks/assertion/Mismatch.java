package mathdl.checks.assertion;

import java.util.List;
import java.util.stream.Collectors;
import mathdl.model.Fact;

/** An answer is not what it should be: one line that says so, and the facts behind it. */
public final class Mismatch extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient List<Fact> facts;
    private final String headline;

    public Mismatch(String headline, List<Fact> facts) {
        super(headline
                + facts.stream()
                        .map(fact -> "\n    " + fact.label() + ": " + fact.value())
                        .collect(Collectors.joining()));
        this.headline = headline;
        this.facts = List.copyOf(facts);
    }

    public String headline() {
        return headline;
    }

    public List<Fact> facts() {
        return facts;
    }
}
