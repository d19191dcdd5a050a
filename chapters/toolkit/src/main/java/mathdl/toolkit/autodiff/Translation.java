package mathdl.toolkit.autodiff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rule table: for each SameDiff operation, the same mathematics in the primitives of {@link Op}. */
final class Translation {
    /** Rewrites one operation. */
    @FunctionalInterface
    interface Rule {
        /** One expression for each variable that the operation computes. */
        List<Node> rewrite(OpCall call);
    }

    /** Rewrites an operation of one result. */
    @FunctionalInterface
    interface SingleRule {
        Node rewrite(OpCall call);
    }

    private static final Map<String, Rule> RULES = rules();

    private final Map<String, Rule> table = new HashMap<>();

    private Translation() {}

    private static Map<String, Rule> rules() {
        Translation rules = new Translation();
        ElementwiseOps.register(rules);
        ActivationOps.register(rules);
        ReductionOps.register(rules);
        LayoutOps.register(rules);
        IndexingOps.register(rules);
        MatrixOps.register(rules);
        LossOps.register(rules);
        return Map.copyOf(rules.table);
    }

    void put(String op, SingleRule rule) {
        putAll(op, call -> List.of(rule.rewrite(call)));
    }

    void putAll(String op, Rule rule) {
        if (table.put(op, rule) != null) {
            throw new IllegalStateException("two rules for " + op);
        }
    }

    /** SameDiff's names of the operations that have a rule. */
    static Set<String> operations() {
        return RULES.keySet();
    }

    static List<Node> rewrite(OpCall call) {
        Rule rule = RULES.get(call.name());
        if (rule == null) {
            throw new NoDerivativeException(
                    call.name(),
                    call.output(),
                    "there is no rule for it. Write it with operations that have one, or, if the inputs do not matter"
                            + " for it, give its value as a placeholder");
        }
        try {
            return rule.rewrite(call);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "operation '" + call.name() + "', which makes variable '" + call.output() + "': " + e.getMessage(),
                    e);
        }
    }
}
