package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.broadcast.BroadcastTo;
import org.nd4j.linalg.factory.Nd4j;

/** Primitives that move elements as SameDiff operations. */
record LayoutEmission(SameDiff sd) {

    SDVariable emit(Node node, List<SDVariable> x) {
        Op op = node.op();
        if (op instanceof Layout.Reshape) {
            return reshape(x.get(0), node.shape());
        } else if (op instanceof Layout.Broadcast) {
            return broadcast(sd, x.get(0), node.shape());
        } else if (op instanceof Layout.Permute permute) {
            return sd.permute(x.get(0), ints(permute.order()));
        } else if (op instanceof Layout.Slice slice) {
            return slice(slice, node.input(0).shape(), x.get(0));
        } else if (op instanceof Layout.Embed embed) {
            return embed(embed, node.input(0).shape(), x.get(0));
        } else if (op instanceof Layout.Concat concat) {
            return sd.concat(concat.axis(), x.toArray(SDVariable[]::new));
        } else if (op instanceof Indexing.Gather gather) {
            return sd.gather(x.get(0), x.get(1).castTo(DataType.INT32), gather.axis());
        } else if (op instanceof Indexing.ScatterAdd scatter) {
            return scatterAdd(scatter, node, x);
        }
        throw new IllegalStateException("no SameDiff operation for " + node);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private SDVariable reshape(SDVariable x, Shape shape) {
        // A sum of one element: M2.1 has no reshape to a scalar.
        return shape.rank() == 0 ? x.sum() : sd.reshape(x, shape.toLongs());
    }

    static SDVariable broadcast(SameDiff sd, SDVariable x, Shape to) {
        return new BroadcastTo(sd, x, sd.constant(Nd4j.createFromArray(to.toInts()))).outputVariable();
    }

    /** Backward steps are forward ones through the reversed axis. */
    private SDVariable slice(Layout.Slice slice, Shape from, SDVariable x) {
        int rank = slice.taken().rank();
        long[] begin = new long[rank];
        long[] end = new long[rank];
        long[] step = new long[rank];
        List<Integer> reversed = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            boolean back = slice.step().get(axis) < 0;
            step[axis] = Math.abs(slice.step().get(axis));
            begin[axis] = back
                    ? from.dim(axis) - 1 - slice.begin().get(axis)
                    : slice.begin().get(axis);
            end[axis] = begin[axis] + step[axis] * (slice.taken().dim(axis) - 1) + 1;
            if (back) {
                reversed.add(axis);
            }
        }
        SDVariable forward = reversed.isEmpty() ? x : sd.reverse(x, ints(reversed));
        return sd.stridedSlice(forward, begin, end, step);
    }

    private SDVariable embed(Layout.Embed embed, Shape from, SDVariable x) {
        if (embed.step().stream().allMatch(step -> step == 1)) {
            int[][] padding = new int[from.rank()][];
            for (int axis = 0; axis < from.rank(); axis++) {
                int before = embed.begin().get(axis);
                padding[axis] = new int[] {before, embed.into().dim(axis) - before - from.dim(axis)};
            }
            return sd.nn.pad(x, sd.constant(Nd4j.createFromArray(padding)), 0);
        }
        int[] positions = Indices.slice(embed.into(), new Layout.Slice(embed.begin(), embed.step(), from));
        SDVariable indices = sd.constant(Nd4j.createFromArray(positions));
        SDVariable flat = sd.unsortedSegmentSum(
                sd.reshape(x, positions.length), indices, embed.into().size());
        return reshape(flat, embed.into());
    }

    /** blocks × chosen × inner, with the chosen axis in front for the sum by index. */
    private SDVariable scatterAdd(Indexing.ScatterAdd op, Node node, List<SDVariable> x) {
        Shape into = node.shape();
        int blocks = into.between(0, op.axis()).size();
        int inner = into.between(op.axis() + 1, into.rank()).size();
        int chosen = node.input(1).shape().size();
        SDVariable indices = sd.reshape(x.get(1).castTo(DataType.INT32), chosen);
        SDVariable front = sd.permute(sd.reshape(x.get(0), blocks, chosen, inner), 1, 0, 2);
        SDVariable summed = sd.unsortedSegmentSum(front, indices, op.size());
        return reshape(sd.permute(summed, 1, 0, 2), into);
    }
}
