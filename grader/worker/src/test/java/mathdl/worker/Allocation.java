package mathdl.worker;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Bytes that a piece of code allocates on the heap, as the JVM counts them. */
final class Allocation {
    /** An exception with its trace and AssertJ's machinery take some kilobytes; a believed lie takes gigabytes. */
    static final long SMALL = 4 << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    interface Code {
        void run() throws Exception;
    }

    static long of(Code code) throws Exception {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        code.run();
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
