package mathdl.optimization.reference;

/** Refuses hyperparameters that an update rule is not defined for, by name. */
final class Hyperparameters {
    private Hyperparameters() {}

    static void requirePositive(String name, double value) {
        require(value > 0 && value < Double.POSITIVE_INFINITY, name + " must be positive and finite, not " + value);
    }

    static void requireNotNegative(String name, double value) {
        require(
                value >= 0 && value < Double.POSITIVE_INFINITY,
                name + " must be finite and not negative, not " + value);
    }

    /** In [0, 1): a share that an average keeps of its past. */
    static void requireDecay(String name, double value) {
        require(value >= 0 && value < 1, name + " must be in [0, 1), not " + value);
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
