package mathdl.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Open;
import mathdl.worker.wire.Messages.RunListing;
import mathdl.worker.wire.Reader;
import mathdl.worker.wire.ValueCodec;
import mathdl.worker.wire.Writer;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The process that compiles and runs one submission. It answers with values and never learns what is expected.
 *
 * <p>Nothing here defends itself: the submission shares this JVM. The judge believes none of it.
 */
public final class Worker {
    private final Channel channel;
    private final Printed printed;
    private final SubmissionCompiler compiler = new SubmissionCompiler();
    private final Units units = new Units(compiler);
    private final ValueCodec codec = new ValueCodec(new Nd4jPort());
    private final Callbacks callbacks;
    private final Whereabouts whereabouts;
    private Instance instance;

    private Worker(Channel channel, Printed printed) {
        this.channel = channel;
        this.printed = printed;
        this.callbacks = new Callbacks(channel, codec);
        this.whereabouts = Whereabouts.watch(channel);
    }

    /** Serves one judge on standard input and the file descriptor named by the only argument. */
    public static void main(String[] arguments) throws Exception {
        PrintStream standardError = System.err;
        Channel channel = Channel.open(Integer.parseInt(arguments[0]));
        Printed printed = Printed.install();
        Worker worker;
        try {
            worker = ready(channel, printed);
        } catch (IOException | RuntimeException | Error e) {
            e.printStackTrace(standardError); // System.err is the student's by now, and nobody reads it
            throw e;
        }
        worker.serve();
    }

    private static Worker ready(Channel channel, Printed printed) throws IOException {
        ProcessHandle.current().parent().ifPresent(Worker::endWith);
        Worker worker = new Worker(channel, printed);
        WarmUp.run(worker.compiler);
        printed.take();
        channel.send(new Writer()
                .string(System.getProperty("java.version"))
                .string(Nd4j.getBackend().getClass().getSimpleName())
                .string(Nd4j.factory().blas().getBlasVendor().name())
                .toFrame(Frame.Kind.READY));
        return worker;
    }

    /** An endless loop must not outlive a judge that was killed. */
    private static void endWith(ProcessHandle judge) {
        Thread watch = new Thread(
                () -> {
                    judge.onExit().join();
                    Runtime.getRuntime().halt(0);
                },
                "judge-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void serve() throws IOException {
        try {
            while (true) {
                Frame request = channel.receive();
                whereabouts.calling(true);
                Frame answer = answer(request);
                whereabouts.calling(false);
                channel.send(answer);
            }
        } catch (EOFException e) {
            // The judge has no more questions. Threads of the submission's must not keep this JVM alive.
            Runtime.getRuntime().halt(0);
        }
    }

    private Frame answer(Frame request) throws IOException {
        Reader in = new Reader(request.body());
        try {
            return switch (request.kind()) {
                case COMPILE -> units.compile(Compile.read(in)).toFrame();
                case OPEN -> open(Open.read(in));
                case CALL -> instance.call(in, codec, callbacks, printed);
                case RUN_LISTING -> runListing(RunListing.read(in));
                default -> throw new IOException("the judge sent " + request.kind());
            };
        } catch (InvocationTargetException e) {
            return thrown(e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            return thrown(e);
        }
    }

    private Frame open(Open request) throws ReflectiveOperationException {
        instance = Instance.open(request, units);
        return new Writer().toFrame(Frame.Kind.OPENED);
    }

    private Frame runListing(RunListing request) throws ReflectiveOperationException {
        return new Writer().string(new Listings(units, channel).run(request)).toFrame(Frame.Kind.LISTING_ENDED);
    }

    private Frame thrown(Throwable thrown) {
        return ThrownDescription.of(thrown, printed.take()).toFrame();
    }
}
