/**
 * Special functions of probability, in double precision, and softmax and its kin on ND4J arrays. Unless a function says
 * otherwise, NaN gives NaN and nothing is thrown: limits are returned at the ends of a domain, NaN outside it.
 */
package mathdl.toolkit.special;
