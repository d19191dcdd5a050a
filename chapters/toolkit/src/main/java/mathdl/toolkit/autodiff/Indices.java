package mathdl.toolkit.autodiff;

/** Where the elements of one array are found in another: a table from row-major position to row-major position. */
final class Indices {
    private Indices() {}

    /** For each element of an array broadcast to a shape, its position in the narrow array. */
    static int[] broadcast(Shape from, Shape to) {
        Shape raised = from.raisedTo(to.rank());
        int[] strides = raised.strides();
        for (int axis = 0; axis < strides.length; axis++) {
            if (raised.dim(axis) == 1) {
                strides[axis] = 0;
            }
        }
        return strided(to, strides, 0);
    }

    static int[] permuted(Shape from, Layout.Permute permute) {
        int[] strides = from.strides();
        int[] moved = permute.order().stream().mapToInt(axis -> strides[axis]).toArray();
        return strided(from.permuted(permute.order()), moved, 0);
    }

    /** For each element of a slice of an array of some shape, its position there. */
    static int[] slice(Shape whole, Layout.Slice slice) {
        int[] strides = whole.strides();
        int offset = 0;
        for (int axis = 0; axis < strides.length; axis++) {
            offset += slice.begin().get(axis) * strides[axis];
            strides[axis] *= slice.step().get(axis);
        }
        return strided(slice.taken(), strides, offset);
    }

    private static int[] strided(Shape shape, int[] strides, int offset) {
        int[] positions = new int[shape.size()];
        int[] dims = shape.toInts();
        int[] index = new int[dims.length];
        int position = offset;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = position;
            for (int axis = dims.length - 1; axis >= 0; axis--) {
                position += strides[axis];
                if (++index[axis] < dims[axis]) {
                    break;
                }
                position -= strides[axis] * dims[axis];
                index[axis] = 0;
            }
        }
        return positions;
    }
}
