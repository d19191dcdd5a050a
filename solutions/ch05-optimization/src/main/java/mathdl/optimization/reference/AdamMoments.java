package mathdl.optimization.reference;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * What Adam and AdamW remember: running averages of the gradient and of its square.
 *
 * @param steps t, how many gradients are in them
 * @param mean m, of the shape of the parameters
 * @param meanSquare v, likewise
 */
public record AdamMoments(int steps, INDArray mean, INDArray meanSquare) {

    static AdamMoments zero(INDArray parameters) {
        return new AdamMoments(0, Nd4j.zerosLike(parameters), Nd4j.zerosLike(parameters));
    }

    /** m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g². */
    AdamMoments with(INDArray gradient, double beta1, double beta2) {
        INDArray m = mean.mul(beta1).add(gradient.mul(1 - beta1));
        INDArray v = meanSquare.mul(beta2).add(gradient.mul(gradient).mul(1 - beta2));
        return new AdamMoments(steps + 1, m, v);
    }

    /**
     * m̂ / (√v̂ + ε) with m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ), which undoes the start at 0.
     */
    INDArray direction(double beta1, double beta2, double epsilon) {
        double bias1 = 1 - Math.pow(beta1, steps);
        double bias2 = 1 - Math.pow(beta2, steps);
        INDArray root = Transforms.sqrt(meanSquare).div(Math.sqrt(bias2));
        return mean.div(bias1).div(root.add(epsilon));
    }
}
