package mathdl.worker;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import mathdl.worker.wire.Frame;

/** Frames from and to the judge. */
final class Channel {
    private final InputStream in;
    private final OutputStream out;

    private Channel(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Standard input, and the file descriptor that the judge set aside for frames. Standard output is none of them:
     * native code prints there.
     */
    static Channel open(int descriptor) throws ReflectiveOperationException {
        Constructor<FileDescriptor> byNumber = FileDescriptor.class.getDeclaredConstructor(int.class);
        byNumber.setAccessible(true);
        return new Channel(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(byNumber.newInstance(descriptor)));
    }

    Frame receive() throws IOException {
        return Frame.readFrom(in);
    }

    /** One write a frame, so that a crash leaves whole frames or none. */
    synchronized void send(Frame frame) throws IOException {
        java.io.ByteArrayOutputStream whole = new java.io.ByteArrayOutputStream(frame.body().length + 5);
        frame.writeTo(whole);
        whole.writeTo(out);
    }
}
