package mathdl.worker;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;
import mathdl.worker.wire.Messages.Source;

/** A source of a submission, held in memory. */
final class SourceFile extends SimpleJavaFileObject {
    private final Source source;

    SourceFile(Source source) {
        super(URI.create("memory:///").resolve(escaped(source.path())), Kind.SOURCE);
        this.source = source;
    }

    Source source() {
        return source;
    }

    /** Binary name of the class that the file is named after. */
    String className() {
        String path = source.path();
        return path.substring(0, path.length() - Kind.SOURCE.extension.length()).replace('/', '.');
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
    }

    private static URI escaped(String path) {
        try {
            return new URI(null, null, "/" + path, null);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
