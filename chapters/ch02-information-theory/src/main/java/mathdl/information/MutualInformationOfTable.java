package mathdl.information;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 2.7: how much one variable says about another. */
public interface MutualInformationOfTable {
    /**
     * The mutual information of two variables, from the table of their joint probabilities, in nats.
     *
     * <pre>I(X; Y) = Σᵢⱼ pᵢⱼ ln (pᵢⱼ / (pᵢ qⱼ))      pᵢ = Σⱼ pᵢⱼ      qⱼ = Σᵢ pᵢⱼ</pre>
     *
     * <p>It is the divergence of the joint distribution from what independence would give: 0 for independent variables, and
     * the entropy of X if Y determines X. Cells that are 0 add nothing.
     *
     * <p>Example: [[½, 0], [0, ½]] gives ln 2: Y tells X. [[¼, ¼], [¼, ¼]] gives 0.
     *
     * <p>Source: T. Cover and J. Thomas, Elements of Information Theory, 2nd edition, 2006, equation 2.28.
     *
     * @param joint shape [m, n], probabilities that add up to 1 within 1e-6; it is not changed
     * @return I(X; Y) ≥ 0
     * @throws IllegalArgumentException if it is no matrix, an element is negative or not finite, or the sum is not 1
     */
    double mutualInformation(INDArray joint);
}
