package mathdl.toolkit.linear;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The matrix product by its definition, element by element through getDouble. */
final class Naive {
    private Naive() {}

    static double[] matmul(INDArray A, INDArray B) {
        INDArray a = A.rank() == 1 ? A.reshape(1, A.length()) : A;
        INDArray b = B.rank() == 1 ? B.reshape(B.length(), 1) : B;
        List<Double> elements = new ArrayList<>();
        int axes = Math.max(a.rank(), b.rank());
        visit(a, b, new long[axes], 0, elements);
        return elements.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void visit(INDArray a, INDArray b, long[] index, int axis, List<Double> elements) {
        if (axis == index.length) {
            elements.add(element(a, b, index));
            return;
        }
        long length = Math.max(length(a, index.length, axis), length(b, index.length, axis));
        if (axis == index.length - 2) {
            length = a.size(-2);
        } else if (axis == index.length - 1) {
            length = b.size(-1);
        }
        for (index[axis] = 0; index[axis] < length; index[axis]++) {
            visit(a, b, index, axis + 1, elements);
        }
    }

    private static double element(INDArray a, INDArray b, long[] index) {
        double sum = 0;
        for (long k = 0; k < a.size(-1); k++) {
            sum += at(a, index, index[index.length - 2], k) * at(b, index, k, index[index.length - 1]);
        }
        return sum;
    }

    private static double at(INDArray x, long[] index, long row, long column) {
        long[] own = new long[x.rank()];
        for (int i = 0; i < x.rank() - 2; i++) {
            own[i] = x.size(i) == 1 ? 0 : index[index.length - x.rank() + i];
        }
        own[x.rank() - 2] = row;
        own[x.rank() - 1] = column;
        return x.getDouble(own);
    }

    private static long length(INDArray x, int axes, int axis) {
        int own = axis - (axes - x.rank());
        return own < 0 ? 1 : x.size(own);
    }
}
