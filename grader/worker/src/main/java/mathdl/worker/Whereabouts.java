package mathdl.worker;

import java.io.IOException;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Writer;

/** Tells the judge every now and then where a long call is, so that an endless loop can be named by its line. */
final class Whereabouts implements Runnable {
    private static final long EVERY_MILLIS = 400;

    private final Channel channel;
    private final Thread caller;
    private boolean calling;

    private Whereabouts(Channel channel, Thread caller) {
        this.channel = channel;
        this.caller = caller;
    }

    /** Watches the calling thread from now on. */
    static Whereabouts watch(Channel channel) {
        Whereabouts whereabouts = new Whereabouts(channel, Thread.currentThread());
        Thread thread = new Thread(whereabouts, "whereabouts");
        thread.setDaemon(true);
        thread.start();
        return whereabouts;
    }

    /** A call begins, or has ended. */
    synchronized void calling(boolean now) {
        calling = now;
        notifyAll();
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLIS);
                tell();
            }
        } catch (InterruptedException | IOException e) {
            // Somebody of the submission's ended this thread or its channel: then nobody tells, and no more is lost.
            return;
        }
    }

    /** While this holds the lock the call cannot end, so that nothing is sent between an answer and the next question. */
    private synchronized void tell() throws IOException, InterruptedException {
        while (!calling) {
            wait();
        }
        String place = ThrownDescription.place(caller.getStackTrace());
        if (!place.isEmpty()) {
            channel.send(new Writer().string(place).toFrame(Frame.Kind.PLACE));
        }
    }
}
