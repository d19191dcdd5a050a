package mathdl.calculus.misconception;

import mathdl.calculus.HessianVectorProduct;
import mathdl.calculus.reference.HessianVectorProductReference;
import mathdl.checks.Misconception;
import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** How exercise 4.7 goes wrong. */
public final class HessianVectorProductMisconceptions {
    private static final HessianVectorProduct RIGHT = new HessianVectorProductReference();

    private HessianVectorProductMisconceptions() {}

    @Misconception(
            name = "the diagonal of the Hessian",
            caughtBy = "multiplies_with_the_whole_hessian",
            hint = "You multiply each vᵢ with ∂²f/∂xᵢ² alone. Elements off the diagonal couple the"
                    + " directions: move along all of v at once.")
    public static final class DiagonalOnly implements HessianVectorProduct {
        @Override
        public INDArray product(GradientFunction gradient, INDArray x, INDArray v, double step) {
            RIGHT.product(gradient, x, v, step);
            double[] products = new double[(int) x.length()];
            for (int i = 0; i < products.length; i++) {
                INDArray unit = x.mul(0);
                unit.putScalar(i, 1);
                products[i] = RIGHT.product(gradient, x, unit, step).getDouble(i) * v.getDouble(i);
            }
            return Nd4j.createFromArray(products);
        }
    }

    @Misconception(
            name = "the whole Hessian, column by column",
            caughtBy = "has_the_known_values",
            hint = "You step along each axis, which gives the columns of the Hessian by 2n gradients, and multiply"
                    + " them with v. Step along v itself: two gradients give the product, for any n.")
    public static final class ColumnByColumn implements HessianVectorProduct {
        @Override
        public INDArray product(GradientFunction gradient, INDArray x, INDArray v, double step) {
            INDArray sum = RIGHT.product(gradient, x, v, step).mul(0);
            for (int i = 0; i < x.length(); i++) {
                INDArray unit = x.mul(0);
                unit.putScalar(i, 1);
                sum = sum.add(RIGHT.product(gradient, x, unit, step).mul(v.getDouble(i)));
            }
            return sum;
        }
    }

    @Misconception(
            name = "a one-sided difference",
            caughtBy = "multiplies_with_the_whole_hessian",
            hint = "You compare ∇f(x + hv) with ∇f(x), which errs by order h. Step to both sides of x.")
    public static final class OneSided implements HessianVectorProduct {
        @Override
        public INDArray product(GradientFunction gradient, INDArray x, INDArray v, double step) {
            RIGHT.product(gradient, x, v, step);
            return gradient.gradientAt(x.add(v.mul(step)))
                    .sub(gradient.gradientAt(x))
                    .div(step);
        }
    }

    @Misconception(
            name = "v is scaled to length 1",
            caughtBy = "multiplies_with_the_whole_hessian",
            hint = "Your product does not grow with v: you divided v by its length. H v is linear in v;"
                    + " leave its length in.")
    public static final class UnitDirection implements HessianVectorProduct {
        @Override
        public INDArray product(GradientFunction gradient, INDArray x, INDArray v, double step) {
            return RIGHT.product(gradient, x, v, step).div(v.norm2Number().doubleValue());
        }
    }
}
