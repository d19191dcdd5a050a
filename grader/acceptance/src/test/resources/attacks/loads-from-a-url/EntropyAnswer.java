package mathdl.information.student;

import java.net.URL;
import java.net.URLClassLoader;
import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        try {
            try (URLClassLoader loader = new URLClassLoader(new URL[] {new URL("http://127.0.0.1:@PORT@/a.jar")})) {
                return loader.loadClass("Answer").hashCode();
            }
        } catch (Exception e) {
            throw EntropyAnswer.<RuntimeException>as(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException as(Exception e) throws E {
        throw (E) e;
    }
}
