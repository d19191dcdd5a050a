/**
 * Linear algebra on ND4J arrays: decompositions, linear systems, norms and products, in the conventions of
 * {@code torch.linalg}.
 *
 * <p>Every function takes FLOAT or DOUBLE arrays of any memory order, views included, and never changes them. It computes
 * in double precision and returns new row-major arrays of the dtype it was given. NaN and infinity never reach LAPACK:
 * they are refused by name and index. A result that does not fit a double is an {@link java.lang.ArithmeticException},
 * never an infinity, but for determinants and norms, whose infinity says just that.
 */
package mathdl.toolkit.linear;
