package mathdl.launcher;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * A seccomp filter for what Landlock does not see: sockets, child processes, signals, files' rights and times, and the
 * kernel's own doors. Numbers are those of x86-64; calls of any other machine kill the process.
 *
 * <p>Source: the Linux kernel's documentation, userspace-api/seccomp_filter; numbers of arch/x86/entry/syscalls/syscall_64.tbl.
 */
final class SystemCallFilter {
    private static final int LOAD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int JUMP_IF_AT_LEAST = 0x35;
    private static final int JUMP_IF_SET = 0x45;
    private static final int RETURN = 0x06;

    private static final int ALLOW = 0x7fff0000;
    private static final int KILL = 0x80000000;
    private static final int ERROR = 0x00050000;
    private static final int EPERM = 1;
    private static final int ENOSYS = 38;

    /** Java makes a SocketException of it. */
    private static final int EAFNOSUPPORT = 97;

    private static final int NUMBER = 0;
    private static final int MACHINE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int X86_64 = 0xC000003E;
    private static final int OTHER_NUMBERING = 0x40000000;

    private static final int SECCOMP = 317;
    private static final int SET_FILTER = 1;
    private static final int CLONE = 56;
    private static final int CLONE3 = 435;
    private static final int THREAD = 0x10000;

    /** Not socketpair, which joins a process with itself; Java's classes for sockets need one to say that there is none. */
    private static final int[] SOCKET = {41};

    /** Calls whose first argument must be this process. */
    private static final int[] SIGNALS = {62, 234}; // kill, tgkill

    /** Calls whose first argument must be this process, or 0 for it. */
    private static final int[] OF_ONESELF = {302}; // prlimit64

    private static final int[][] FORBIDDEN = {
        {57, 58, 322}, // fork, vfork, execveat: no child, and no way around
        {200, 129, 297, 424, 434, 438}, // tkill, queued signals, process descriptors
        {101, 310, 311, 312, 440, 448}, // ptrace, other processes' memory
        {141, 142, 144, 203, 251, 256, 279, 314}, // priorities and places of other processes
        {90, 91, 268, 452, 92, 93, 94, 260}, // rights and owners of files
        {132, 235, 261, 280, 188, 189, 190, 197, 198, 199, 463, 466}, // times and attributes of files
        {133, 259, 303, 304, 319, 447}, // devices, files by handle, files in memory beyond the limits
        {29, 30, 31, 64, 65, 66, 220, 68, 69, 70, 71, 240, 241}, // memory and queues that outlive a process
        {155, 161, 165, 166, 272, 308, 428, 429, 430, 431, 432, 433, 442}, // mounts and namespaces
        {425, 426, 427, 321, 298, 323, 248, 249, 250}, // io_uring, bpf, perf, userfaultfd, keys
        {103, 135, 153, 159, 163, 164, 167, 168, 169, 170, 171, 172, 173, 175, 176, 179, 227, 246, 305, 313, 320},
    };

    private final List<int[]> program = new ArrayList<>();

    /** The filter of a process whose number stays what it is. */
    SystemCallFilter(long process) {
        add(LOAD, 0, 0, MACHINE);
        add(JUMP_IF_EQUAL, 1, 0, X86_64);
        add(RETURN, 0, 0, KILL);
        add(LOAD, 0, 0, NUMBER);
        add(JUMP_IF_AT_LEAST, 0, 1, OTHER_NUMBERING);
        add(RETURN, 0, 0, KILL);
        for (int[] group : FORBIDDEN) {
            refuse(group, EPERM);
        }
        refuse(SOCKET, EAFNOSUPPORT);
        refuse(new int[] {CLONE3}, ENOSYS); // its flags lie in memory; the C library then falls back to clone
        add(JUMP_IF_EQUAL, 0, 4, CLONE);
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(JUMP_IF_SET, 1, 0, THREAD);
        add(RETURN, 0, 0, ERROR | EPERM);
        add(RETURN, 0, 0, ALLOW);
        for (int signal : SIGNALS) {
            firstArgument(signal, (int) process, (int) process);
        }
        for (int call : OF_ONESELF) {
            firstArgument(call, (int) process, 0);
        }
        add(RETURN, 0, 0, ALLOW);
    }

    private void refuse(int[] calls, int error) {
        for (int call : calls) {
            add(JUMP_IF_EQUAL, 0, 1, call);
            add(RETURN, 0, 0, ERROR | error);
        }
    }

    private void firstArgument(int call, int one, int other) {
        add(JUMP_IF_EQUAL, 0, 5, call);
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(JUMP_IF_EQUAL, 2, 0, one);
        add(JUMP_IF_EQUAL, 1, 0, other);
        add(RETURN, 0, 0, ERROR | EPERM);
        add(RETURN, 0, 0, ALLOW);
    }

    private void add(int code, int ifTrue, int ifFalse, int operand) {
        program.add(new int[] {code, ifTrue, ifFalse, operand});
    }

    /** From here on the filter holds, for this thread and whatever it becomes. */
    void enforce() {
        MemorySegment instructions = Kernel.MEMORY.allocate(8L * program.size(), Long.BYTES);
        for (int i = 0; i < program.size(); i++) {
            int[] instruction = program.get(i);
            instructions.set(JAVA_SHORT, 8L * i, (short) instruction[0]);
            instructions.set(JAVA_BYTE, 8L * i + 2, (byte) instruction[1]);
            instructions.set(JAVA_BYTE, 8L * i + 3, (byte) instruction[2]);
            instructions.set(JAVA_INT, 8L * i + 4, instruction[3]);
        }
        MemorySegment header = Kernel.MEMORY.allocate(2 * Long.BYTES, Long.BYTES);
        header.set(JAVA_SHORT, 0, (short) program.size());
        header.set(JAVA_LONG, Long.BYTES, instructions.address());
        Kernel.call("setting the seccomp filter", SECCOMP, SET_FILTER, 0, header.address());
    }
}
