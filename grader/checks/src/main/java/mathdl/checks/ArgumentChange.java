package mathdl.checks;

import java.util.Optional;

/** Names the place where an argument no longer holds what it held. */
public final class ArgumentChange {
    private ArgumentChange() {}

    /** The first difference, such as {@code p[0]: 0.4 became 0.8}; empty if there is none. */
    public static Optional<String> between(String argument, Object before, Object later) {
        return Held.firstChange(argument, Held.of(before), Held.of(later));
    }
}
