package mathdl.toolkit.linear;

/**
 * det A = sign · exp(logAbsDet), without the overflow or underflow of the product.
 *
 * @param sign −1, 0 or 1; 0 for a singular matrix
 * @param logAbsDet log |det A| in nats; −∞ for a singular matrix
 */
public record Slogdet(double sign, double logAbsDet) {}
