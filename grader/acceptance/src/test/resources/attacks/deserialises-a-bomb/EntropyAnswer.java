package mathdl.information.student;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.Set;
import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        try {
            Set<Object> root = new HashSet<>();
            Set<Object> one = root;
            Set<Object> two = new HashSet<>();
            for (int i = 0; i < 100; i++) {
                Set<Object> three = new HashSet<>();
                Set<Object> four = new HashSet<>();
                three.add("x");
                one.add(three);
                one.add(four);
                two.add(three);
                two.add(four);
                one = three;
                two = four;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(root);
            return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject().hashCode();
        } catch (Exception e) {
            throw EntropyAnswer.<RuntimeException>as(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException as(Exception e) throws E {
        throw (E) e;
    }
}
