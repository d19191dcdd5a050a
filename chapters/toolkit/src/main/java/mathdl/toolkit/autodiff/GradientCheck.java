package mathdl.toolkit.autodiff;

/**
 * How far a gradient is from central differences.
 *
 * @param input the input with the worst element
 * @param index that element's row-major position
 * @param exact ∂f/∂xᵢ as differentiated
 * @param difference (f(x + h eᵢ) − f(x − h eᵢ)) / 2h
 * @param relativeError |exact − difference| / max(1, |exact|, |difference|) there, the greatest of all elements
 */
public record GradientCheck(String input, int index, double exact, double difference, double relativeError) {}
