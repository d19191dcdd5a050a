package mathdl.launcher;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Landlock: from here on this thread, and whatever it becomes, opens what it was allowed to and nothing else.
 *
 * <p>Source: the Linux kernel's documentation, userspace-api/landlock; constants of include/uapi/linux/landlock.h.
 */
final class Landlock {
    private static final int CREATE_RULESET = 444;
    private static final int ADD_RULE = 445;
    private static final int RESTRICT_SELF = 446;
    private static final int OPENAT = 257;

    private static final int VERSION_QUERY = 1;
    private static final int PATH_BENEATH = 1;
    private static final long AT_FDCWD = -100;
    private static final long O_PATH_CLOEXEC = 0x200000 | 0x80000;

    private static final long EXECUTE = 1;
    private static final long WRITE_FILE = 1 << 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_DIR = 1 << 3;

    /** Moving files between directories came with version 2, truncating with 3, ioctl on devices with 5. */
    private static final long[] FILE_RIGHTS = {(1L << 13) - 1, 1 << 13, 1 << 14, 0, 1 << 15};

    /** Binding and connecting TCP. */
    private static final long NETWORK_RIGHTS = 3;

    /** Abstract sockets and signals of processes outside. */
    private static final long SCOPES = 3;

    private final long version;
    private final long ruleset;

    /** What may be done below a path. */
    enum Access {
        /** Read, and run programs. */
        READ(EXECUTE | READ_FILE | READ_DIR),
        /** Read and write a file that is there. */
        WRITE(READ_FILE | WRITE_FILE);

        private final long rights;

        Access(long rights) {
            this.rights = rights;
        }
    }

    /** Forbids everything, as far as this kernel's Landlock knows it. */
    Landlock() {
        version = Kernel.call("looking for Landlock", CREATE_RULESET, 0, 0, VERSION_QUERY);
        MemorySegment handled = Kernel.MEMORY.allocate(3 * Long.BYTES, Long.BYTES);
        handled.setAtIndex(JAVA_LONG, 0, fileRights());
        handled.setAtIndex(JAVA_LONG, 1, version >= 4 ? NETWORK_RIGHTS : 0);
        handled.setAtIndex(JAVA_LONG, 2, version >= 6 ? SCOPES : 0);
        long size = version >= 6 ? 3 * Long.BYTES : version >= 4 ? 2 * Long.BYTES : Long.BYTES;
        ruleset = Kernel.call("making a Landlock ruleset", CREATE_RULESET, handled.address(), size, 0);
    }

    private long fileRights() {
        long rights = 0;
        for (int i = 0; i < Math.min(version, FILE_RIGHTS.length); i++) {
            rights |= FILE_RIGHTS[i];
        }
        return rights;
    }

    /** Allows something below a path; one that does not exist needs no permission. */
    void allow(Path path, Access access) {
        if (!Files.exists(path)) {
            return;
        }
        long descriptor =
                Kernel.call("opening " + path, OPENAT, AT_FDCWD, Kernel.text(path.toString()), O_PATH_CLOEXEC);
        MemorySegment rule = Kernel.MEMORY.allocate(Long.BYTES + Integer.BYTES, Long.BYTES);
        rule.set(JAVA_LONG_UNALIGNED, 0, Files.isDirectory(path) ? access.rights : access.rights & ~READ_DIR);
        rule.set(JAVA_INT_UNALIGNED, Long.BYTES, (int) descriptor);
        Kernel.call("allowing " + path, ADD_RULE, ruleset, PATH_BENEATH, rule.address(), 0);
    }

    /** From here on the rules hold. */
    void enforce() {
        Kernel.call("enforcing Landlock", RESTRICT_SELF, ruleset, 0);
    }
}
