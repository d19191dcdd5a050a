package mathdl.probability;

/** Exercise 1.8: weights that keep the size of what flows through them. */
public interface WeightInitialization {
    /**
     * The standard deviation of initial weights after Glorot and Bengio, for layers with tanh.
     *
     * <pre>σ = √(2 / (fanIn + fanOut))</pre>
     *
     * <p>A sum of fanIn independent products has the variance fanIn · σ² · E x². To keep signals alike on the way forward,
     * fanIn · σ² should be 1; to keep gradients alike on the way back, fanOut · σ². This is the compromise.
     *
     * @param fanIn how many inputs a unit has, positive
     * @param fanOut how many units use each input, positive
     * @return σ
     * @throws IllegalArgumentException if a number is not positive
     */
    double xavier(int fanIn, int fanOut);

    /**
     * The standard deviation of initial weights after He and others, for layers with relu.
     *
     * <pre>σ = √(2 / fanIn)</pre>
     *
     * <p>relu sets half of its inputs to 0 and with them half of E x²; the factor 2 makes up for that.
     *
     * @param fanIn how many inputs a unit has, positive
     * @return σ
     * @throws IllegalArgumentException if a number is not positive
     */
    double he(int fanIn);

    /**
     * By what the mean square of signals is multiplied on the way through some relu layers of equal width.
     *
     * <pre>(½ · width · σ²)^layers</pre>
     *
     * <p>With σ = √(2/width) it is 1. With a little less, signals vanish with depth; with a little more they explode.
     *
     * <p>Example: width 100 and σ = 0.1 halve the mean square in each layer: after 10 layers 1/1024 is left.
     *
     * <p>Source: K. He, X. Zhang, S. Ren and J. Sun, Delving Deep into Rectifiers, 2015, section 2.2.
     *
     * @param width of every layer, positive
     * @param layers at least 0
     * @param standardDeviation σ of the weights, positive and finite
     * @return the factor
     * @throws IllegalArgumentException if an argument is out of its range
     */
    double growth(int width, int layers, double standardDeviation);
}
