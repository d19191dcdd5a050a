package mathdl.optimization.misconception;

import java.util.List;
import mathdl.checks.Misconception;
import mathdl.optimization.GradientClipping;
import mathdl.optimization.reference.GradientClippingReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 5.9 goes wrong. */
public final class GradientClippingMisconceptions {
    private static final GradientClipping RIGHT = new GradientClippingReference();

    private GradientClippingMisconceptions() {}

    @Misconception(
            name = "each tensor by itself",
            caughtBy = "scales_all_by_one_factor",
            hint = "You clip each tensor to the limit by itself. That turns the step: the norm is that of"
                    + " all tensors together, and one factor is for all.")
    public static final class EachByItself implements GradientClipping {
        @Override
        public List<INDArray> clip(List<INDArray> gradients, double limit) {
            RIGHT.clip(gradients, limit);
            return gradients.stream()
                    .map(g -> RIGHT.clip(List.of(g), limit).get(0))
                    .toList();
        }
    }

    @Misconception(
            name = "short gradients are stretched",
            caughtBy = "leaves_short_gradients_alone",
            hint = "You scale every gradient to the limit, short ones too. Clipping only shortens: the"
                    + " factor is at most 1.")
    public static final class AlwaysScaled implements GradientClipping {
        @Override
        public List<INDArray> clip(List<INDArray> gradients, double limit) {
            INDArray first = RIGHT.clip(gradients, limit).get(0);
            double squares = gradients.stream()
                    .mapToDouble(g -> g.mul(g).sumNumber().doubleValue())
                    .sum();
            return gradients.stream()
                    .map(g -> g.mul(first.isEmpty() ? 1 : limit / Math.sqrt(squares)))
                    .toList();
        }
    }

    @Misconception(
            name = "elements are clipped",
            caughtBy = "scales_all_by_one_factor",
            hint = "You cut single elements off at the limit, which turns the step. Scale all of them by"
                    + " one factor.")
    public static final class ByValue implements GradientClipping {
        @Override
        public List<INDArray> clip(List<INDArray> gradients, double limit) {
            RIGHT.clip(gradients, limit);
            return gradients.stream()
                    .map(g -> Transforms.max(Transforms.min(g, limit, true), -limit, true))
                    .toList();
        }
    }

    @Misconception(
            name = "a millionth added to the norm",
            caughtBy = "scales_all_by_one_factor",
            hint =
                    "You add 10⁻⁶ to the norm, as PyTorch does. Here the clipped norm is the limit itself: a norm above the"
                            + " limit is not 0, and nothing has to be added.")
    public static final class NormPadded implements GradientClipping {
        @Override
        public List<INDArray> clip(List<INDArray> gradients, double limit) {
            RIGHT.clip(gradients, limit);
            double squares = gradients.stream()
                    .mapToDouble(g -> g.mul(g).sumNumber().doubleValue())
                    .sum();
            double factor = Math.min(1, limit / (Math.sqrt(squares) + 1e-6));
            return gradients.stream().map(g -> g.mul(factor)).toList();
        }
    }
}
