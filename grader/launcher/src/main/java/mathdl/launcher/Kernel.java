package mathdl.launcher;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;

/** Calls Linux. Everything is a call by number, because the C library has no functions for Landlock. */
final class Kernel {
    private static final int ARGUMENTS = 6;
    private static final MethodHandle SYSCALL = syscall();

    /** Memory for what calls point at; it is never freed, for this program soon becomes another one. */
    static final Arena MEMORY = Arena.global();

    private Kernel() {}

    /**
     * Calls.
     *
     * @throws Refused if the kernel says no
     */
    static long call(String what, long number, long... arguments) {
        MemorySegment errno = MEMORY.allocate(Linker.Option.captureStateLayout());
        long[] six = Arrays.copyOf(arguments, ARGUMENTS);
        long result;
        try {
            result = (long) SYSCALL.invokeExact(errno, number, six[0], six[1], six[2], six[3], six[4], six[5]);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        if (result < 0) {
            throw new Refused(what + " failed with error " + errno.get(JAVA_INT, 0) + " of Linux");
        }
        return result;
    }

    /** The address of a text as C has it. */
    static long text(String text) {
        return MEMORY.allocateFrom(text).address();
    }

    /** The address of a list of texts as C has it, with nothing at its end. */
    static long texts(Iterable<String> texts, int count) {
        MemorySegment list = MEMORY.allocate(ValueLayout.ADDRESS, count + 1L);
        int i = 0;
        for (String text : texts) {
            list.setAtIndex(JAVA_LONG, i++, text(text));
        }
        return list.address();
    }

    /** The kernel does not do what was asked. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    @SuppressWarnings("restricted") // calling the kernel is what this program is for
    private static MethodHandle syscall() {
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor longs = FunctionDescriptor.of(
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
        return linker.downcallHandle(
                linker.defaultLookup().find("syscall").orElseThrow(),
                longs,
                Linker.Option.firstVariadicArg(1),
                Linker.Option.captureCallState("errno"));
    }
}
