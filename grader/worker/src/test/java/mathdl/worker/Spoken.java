package mathdl.worker;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One method for each form that values of contracts take. */
interface Spoken {
    /** A record of parts, one of which can be missing. */
    record Part(double weight, String name, int[] counts, List<Double> values, INDArray array) {}

    /** A record that nests in itself. */
    record Chain(Chain next) {}

    double number();

    Double boxed();

    long whole();

    int count();

    boolean truth();

    String text();

    double[] vector();

    double[][] rows();

    long[] wholes();

    int[] counts();

    boolean[] truths();

    String[] texts();

    INDArray array();

    INDArray[] arrays();

    List<Double> list();

    List<List<double[]>> nested();

    Part part();

    List<Part> parts();

    Chain chain();

    Object anything();

    static Type type(String method) {
        return Arrays.stream(Spoken.class.getDeclaredMethods())
                .filter(declared -> declared.getName().equals(method))
                .findFirst()
                .orElseThrow()
                .getGenericReturnType();
    }
}
