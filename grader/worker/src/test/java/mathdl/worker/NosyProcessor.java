package mathdl.worker;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** An annotation processor that javac would find and run by itself. */
@SupportedAnnotationTypes("*")
public final class NosyProcessor extends AbstractProcessor {
    private static final AtomicBoolean RAN = new AtomicBoolean();

    /** Instantiating it is running it. */
    public NosyProcessor() {
        RAN.set(true);
    }

    static boolean ran() {
        return RAN.get();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }
}
