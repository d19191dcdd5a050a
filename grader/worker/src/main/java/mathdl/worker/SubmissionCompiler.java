package mathdl.worker;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Diagnostic;

/** Compiles a submission inside the sandbox, where a source that attacks the compiler harms its own worker only. */
final class SubmissionCompiler {
    private static final int JAVA = 17;
    private static final int MAX_ERRORS = 20;

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final JavaFileManager classPath = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /** Class files by binary name, or errors; not both. */
    record Result(Map<String, byte[]> classes, List<Diagnostic> errors) {}

    Result compile(Compile request) {
        List<SourceFile> sources =
                request.sources().stream().map(SourceFile::new).toList();
        List<SourceFile> roots = sources.stream()
                .filter(source -> request.roots().contains(source.source().path()))
                .toList();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(classPath, sources);
        StringWriter unread = new StringWriter(); // where javac would dump its own crash
        boolean compiled =
                javac.getTask(unread, files, said, options(), null, roots).call();
        List<Diagnostic> errors = errors(said);
        if (compiled) {
            errors = foreignClasses(request.studentPackage(), files.classes());
        } else if (errors.isEmpty()) {
            errors = List.of(new Diagnostic("", 0, "the compiler gave up: is an expression nested too deeply?"));
        }
        return new Result(errors.isEmpty() ? files.classes() : Map.of(), errors);
    }

    /** No annotation processors, which would run code at compile time; no warnings; line numbers for messages. */
    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-g", "-implicit:class"));
        options.addAll(List.of("-Xmaxerrs", String.valueOf(MAX_ERRORS)));
        if (Runtime.version().feature() > JAVA) {
            options.addAll(List.of("--release", String.valueOf(JAVA)));
        }
        return options;
    }

    private static List<Diagnostic> errors(DiagnosticCollector<JavaFileObject> said) {
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .limit(MAX_ERRORS)
                .map(diagnostic -> new Diagnostic(
                        diagnostic.getSource() instanceof SourceFile file
                                ? file.source().path()
                                : "",
                        Math.max(0, diagnostic.getLineNumber()),
                        diagnostic.getMessage(Locale.ROOT)))
                .toList();
    }

    /** Classes outside the student package are refused: they could shadow the course's own. */
    private static List<Diagnostic> foreignClasses(String studentPackage, Map<String, byte[]> classes) {
        return classes.keySet().stream()
                .filter(name -> !name.startsWith(studentPackage + "."))
                .limit(MAX_ERRORS)
                .map(name -> new Diagnostic(
                        "", 0, "class " + name + " is outside the package " + studentPackage + " of answers"))
                .toList();
    }
}
