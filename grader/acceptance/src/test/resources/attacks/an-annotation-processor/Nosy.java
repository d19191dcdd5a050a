package mathdl.information.student;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public final class Nosy extends AbstractProcessor {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            Files.writeString(Path.of("/tmp/mathdl-attack-processor"), "here");
        } catch (java.io.IOException e) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
        return true;
    }
}
