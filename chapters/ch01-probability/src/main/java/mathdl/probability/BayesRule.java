package mathdl.probability;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 1.3: how much to believe in a condition after one test of it, and after several. */
public interface BayesRule {
    /**
     * The probability that a condition holds, after each of a row of tests for it. With H the condition and r the result
     * of a test, Bayes' rule is
     *
     * <pre>P(H | r) = P(r | H) P(H) / (P(r | H) P(H) + P(r | ¬H) P(¬H))</pre>
     *
     * <p>A test has a sensitivity P(positive | H) and a false-positive rate P(positive | ¬H); the probability of a
     * negative result is 1 minus these. The tests are independent given the condition: what one shows depends on the
     * others only through H. So the belief after one test is the prior of the next.
     *
     * <p>If the condition is rare, most positive results are false ones, however good the test looks: the few who have
     * the condition stand against a small share of very many.
     *
     * <p>Edge values: a prior of 0 or 1 is never moved. A test whose sensitivity equals its false-positive rate tells
     * nothing. A result that is impossible under the belief so far, such as a positive one if both rates are 0, has no
     * posterior and is refused.
     *
     * <p>Example: a prior of 0.01, then one positive result of a test with sensitivity 0.9 and false-positive rate 0.05,
     * gives 0.009 / (0.009 + 0.0495) = 0.1538….
     *
     * <p>Source: K. P. Murphy, Probabilistic Machine Learning: An Introduction, 2022, section 2.3.1.
     *
     * @param prior P(H) before any test, in [0, 1]
     * @param sensitivity shape [n], n ≥ 1, one element for each test, in [0, 1]; it is not changed
     * @param falsePositiveRate shape [n], one element for each test, in [0, 1]; it is not changed
     * @param positive the n results in order: true if positive
     * @return the n posteriors, each after one result more, shape [n], double precision
     * @throws IllegalArgumentException if the numbers of tests differ, a rate or the prior is no probability, or a result
     *     is impossible
     */
    INDArray posteriors(double prior, INDArray sensitivity, INDArray falsePositiveRate, boolean[] positive);
}
