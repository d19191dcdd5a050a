package mathdl.toolkit.autodiff;

import java.util.Arrays;
import java.util.List;

/** Kernels that move elements. */
final class LayoutKernels {
    private LayoutKernels() {}

    static Kernel of(Layout op, List<Shape> inputs, Shape result) {
        Shape input = inputs.get(0);
        if (op instanceof Layout.Broadcast) {
            return fetch(Indices.broadcast(input, result));
        } else if (op instanceof Layout.Permute permute) {
            return fetch(Indices.permuted(input, permute));
        } else if (op instanceof Layout.Slice slice) {
            return fetch(Indices.slice(input, slice));
        } else if (op instanceof Layout.Embed embed) {
            return place(Indices.slice(result, new Layout.Slice(embed.begin(), embed.step(), input)));
        } else if (op instanceof Layout.Concat concat) {
            return concat(concat.axis(), inputs, result);
        }
        throw new IllegalStateException("a reshaped array is the array itself");
    }

    private static Kernel fetch(int[] from) {
        return (x, y) -> {
            double[] a = x[0];
            for (int i = 0; i < y.length; i++) {
                y[i] = a[from[i]];
            }
        };
    }

    private static Kernel place(int[] to) {
        return (x, y) -> {
            Arrays.fill(y, 0);
            double[] a = x[0];
            for (int i = 0; i < a.length; i++) {
                y[to[i]] = a[i];
            }
        };
    }

    private static Kernel concat(int axis, List<Shape> inputs, Shape result) {
        int row = result.between(axis, result.rank()).size();
        int rows = result.between(0, axis).size();
        int[] parts = inputs.stream()
                .mapToInt(input -> input.between(axis, input.rank()).size())
                .toArray();
        return (x, y) -> {
            int start = 0;
            for (int k = 0; k < parts.length; k++) {
                for (int r = 0; r < rows; r++) {
                    System.arraycopy(x[k], r * parts[k], y, r * row + start, parts[k]);
                }
                start += parts[k];
            }
        };
    }
}
