package mathdl.information.student;

import java.nio.file.Files;
import java.nio.file.Path;
import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        try {
            Path library = Files.write(Path.of("/tmp/mathdl-attack.so"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
            System.load(library.toString());
            return 0.5;
        } catch (Exception e) {
            throw EntropyAnswer.<RuntimeException>as(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException as(Exception e) throws E {
        throw (E) e;
    }
}
