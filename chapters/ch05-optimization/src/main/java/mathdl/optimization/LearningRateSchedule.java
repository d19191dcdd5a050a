package mathdl.optimization;

/** Exercise 5.10: a rate that warms up and then falls along a cosine. */
public interface LearningRateSchedule {
    /**
     * The learning rate of a step: a linear warm-up, then half a cosine down to 0.
     *
     * <pre>step &lt; w:   peak · (step + 1) / w
     * else:       peak · ½ (1 + cos(π (step − w) / (total − w)))</pre>
     *
     * <p>Steps count from 0. Early gradients of a network are large and say little, and Adam's averages are young: small
     * steps at first do less harm. The last step, total − 1, is small and not 0.
     *
     * <p>Example: peak 1, w = 4, total 12: 0.25, 0.5, 0.75, 1, then 1 at step 4 and ½ at step 8.
     *
     * <p>Source: I. Loshchilov and F. Hutter, SGDR, 2017, equation 5; P. Goyal et al., Accurate, Large Minibatch SGD, 2017,
     * section 2.2.
     *
     * @param step 0 to total − 1
     * @param warmUp w, at least 0 and below total
     * @param total how many steps there are
     * @param peak positive and finite
     * @return the rate
     * @throws IllegalArgumentException if an argument is out of its range
     */
    double learningRate(int step, int warmUp, int total, double peak);
}
