package mathdl.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mathdl.worker.wire.Messages.Line;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which line of its source each stretch of a class's bytecode comes from: a JVM that crashes names bytecode only. */
final class LineTable extends ClassVisitor {
    private static final int API = Opcodes.ASM9;

    private final String type;
    private final CountingReader reader;
    private final List<Line> lines;
    private String file = "";

    private LineTable(String type, CountingReader reader, List<Line> lines) {
        super(API);
        this.type = type;
        this.reader = reader;
        this.lines = lines;
    }

    /**
     * @param classes class files by binary name
     */
    static List<Line> of(Map<String, byte[]> classes) {
        List<Line> lines = new ArrayList<>();
        classes.forEach((name, bytes) -> {
            CountingReader reader = new CountingReader(bytes);
            reader.accept(new LineTable(name, reader, lines), 0);
        });
        return lines;
    }

    @Override
    public void visitSource(String source, String debug) {
        file = source == null ? "" : source;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        String method = type + '.' + name + descriptor;
        return new MethodVisitor(API) {
            @Override
            public void visitLineNumber(int number, Label start) {
                lines.add(new Line(method, reader.offset, file + ':' + number));
            }
        };
    }

    /** Knows where in a method's bytecode it is. */
    private static final class CountingReader extends ClassReader {
        private int offset;

        CountingReader(byte[] bytes) {
            super(bytes);
        }

        @Override
        protected void readBytecodeInstructionOffset(int bytecodeOffset) {
            offset = bytecodeOffset;
        }
    }
}
