package mathdl.calculus.misconception;

import java.util.Arrays;
import java.util.List;
import mathdl.checks.Misconception;

/** How exercise 4.6 goes wrong. */
public final class ReverseModeEngineMisconceptions {
    private ReverseModeEngineMisconceptions() {}

    @Misconception(
            name = "= in place of +=",
            caughtBy = "agrees_with_dual_numbers",
            hint = "A node that is used twice keeps only one part of its adjoint: you overwrite where you have"
                    + " to add. Each use hands a part back, and the parts are summed.")
    public static final class Overwritten extends PatchedEngine {
        @Override
        void hand(double[] adjoints, int node, double part) {
            adjoints[node] = part;
        }
    }

    @Misconception(
            name = "one part where both operands are the same node",
            caughtBy = "agrees_with_dual_numbers",
            hint = "Where an operation uses one node twice, as u · u does, only the part of its second operand arrives:"
                    + " you read both adjoints before you write the first. Add one part, and then the other.")
    public static final class SameOperandOnce extends PatchedEngine {
        @Override
        void handBoth(double[] adjoints, Operation operation, double toLeft, double toRight) {
            double left = adjoints[operation.left()] + toLeft;
            double right = adjoints[operation.right()] + toRight;
            adjoints[operation.left()] = left;
            adjoints[operation.right()] = right;
        }
    }

    @Misconception(
            name = "a node hands on before it has all its parts",
            caughtBy = "agrees_with_dual_numbers",
            hint = "You go from the output down to the operands as you meet them, so that a shared node hands"
                    + " its adjoint on before all of its users have handed theirs. Sort the nodes first, each after its"
                    + " operands, and go through them in reverse.")
    public static final class WithoutSorting extends PatchedEngine {
        @Override
        List<Integer> order(EngineGraph graph, int output) {
            return graph.fromTheTop(output);
        }
    }

    @Misconception(
            name = "the adjoints of the sweep before are left",
            caughtBy = "starts_each_sweep_anew",
            hint = "The first output is right, those after it are not: their sweeps start from the adjoints that"
                    + " the one before left. Set all of them to 0 before each sweep.")
    public static final class NothingCleared extends PatchedEngine {
        @Override
        void clear(double[] adjoints, int inputs) {}
    }

    @Misconception(
            name = "only the adjoints of the inputs are cleared",
            caughtBy = "starts_each_sweep_anew",
            hint = "Before each sweep you set the adjoints of the inputs to 0, and not those of the nodes between."
                    + " What a sweep leaves there is handed on by the next.")
    public static final class InputsCleared extends PatchedEngine {
        @Override
        void clear(double[] adjoints, int inputs) {
            Arrays.fill(adjoints, 0, inputs, 0);
        }
    }

    @Misconception(
            name = "1 − u² as the derivative of tanh(u)",
            caughtBy = "agrees_with_dual_numbers",
            hint = "You take the derivative of tanh(u) for 1 − u². It is 1 − tanh(u)²: the square of what the"
                    + " operation gives, not of what it takes.")
    public static final class TanhOfOperand extends PatchedEngine {
        @Override
        double slopeOfTanh(double operand, double value) {
            return 1 - operand * operand;
        }
    }
}
