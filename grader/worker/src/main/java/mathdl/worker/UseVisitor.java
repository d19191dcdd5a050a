package mathdl.worker;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Walks one class and reports every class, method and field that its code names. */
final class UseVisitor extends ClassVisitor {
    private static final int API = Opcodes.ASM9;

    /** Hears of one reference. */
    interface Sink {
        void add(String user, String file, int line, String owner, String member);
    }

    private final String user;
    private final Sink sink;
    private String file = "";
    private int line;

    UseVisitor(String user, Sink sink) {
        super(API);
        this.user = user;
        this.sink = sink;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
        type(Type.getObjectType(above));
        for (String implemented : interfaces) {
            type(Type.getObjectType(implemented));
        }
    }

    @Override
    public void visitSource(String source, String debug) {
        file = source == null ? "" : source;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        type(Type.getType(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Code();
    }

    private void type(Type type) {
        member(type, "");
    }

    private void member(Type owner, String name) {
        Type element = owner.getSort() == Type.ARRAY ? owner.getElementType() : owner;
        if (element.getSort() == Type.OBJECT) {
            sink.add(user, file, line, element.getClassName(), name);
        }
    }

    private void handle(Handle handle) {
        member(Type.getObjectType(handle.getOwner()), handle.getName());
    }

    private void constant(Object value) {
        if (value instanceof Type type && type.getSort() != Type.METHOD) {
            type(type);
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            handle(dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private final class Code extends MethodVisitor {
        Code() {
            super(API);
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            member(Type.getObjectType(owner), name);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            member(Type.getObjectType(owner), name);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            type(Type.getObjectType(type));
        }

        /** The bootstrap method is the compiler's choice (lambdas, strings, records); its arguments are the author's. */
        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }
    }
}
