package mathdl.information.student;

import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        try {
            ClassLoader loader = new ClassLoader() {
                @Override
                protected Class<?> findClass(String name) throws ClassNotFoundException {
                    byte[] bytes = {1, 2, 3};
                    return defineClass(name, bytes, 0, bytes.length);
                }
            };
            return loader.loadClass("mathdl.information.student.Hidden").hashCode();
        } catch (Exception e) {
            throw EntropyAnswer.<RuntimeException>as(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException as(Exception e) throws E {
        throw (E) e;
    }
}
