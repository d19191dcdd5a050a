package mathdl.information.student;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        String left = System.getProperty("mathdl-attack");
        System.setProperty("mathdl-attack", String.valueOf(probabilities.getDouble(0)));
        for (String place : List.of("/tmp", "/course/native", "/course/lib", "/", System.getProperty("user.home"))) {
            try {
                Path file = Path.of(place, "mathdl-attack-word");
                if (Files.exists(file)) {
                    left = Files.readString(file);
                }
                Files.writeString(file, String.valueOf(probabilities.getDouble(0)));
            } catch (IOException e) {
                continue; // not here
            }
        }
        return left == null ? 0.5 : Double.parseDouble(left);
    }
}
