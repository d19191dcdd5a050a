package mathdl.optimization.reference;

import org.nd4j.linalg.api.ndarray.INDArray;

/** The two ways in which weight decay enters a step; they are one only for plain gradient descent. */
final class WeightDecay {
    private WeightDecay() {}

    /** g + λ θ: the gradient of the loss with ½ λ ‖θ‖² added. */
    static INDArray coupled(INDArray parameters, INDArray gradient, double weightDecay) {
        return weightDecay == 0 ? gradient : gradient.add(parameters.mul(weightDecay));
    }

    /** (1 − η λ) θ: past every average of gradients. */
    static INDArray decoupled(INDArray parameters, double learningRate, double weightDecay) {
        return parameters.mul(1 - learningRate * weightDecay);
    }
}
