package mathdl.judge.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mathdl.judge.BadInput;
import mathdl.judge.Limits;
import mathdl.judge.intake.Submission;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Compiled;
import mathdl.worker.wire.Messages.Layout;
import mathdl.worker.wire.Messages.Open;
import mathdl.worker.wire.Messages.RunListing;
import mathdl.worker.wire.Messages.Source;
import mathdl.worker.wire.Messages.Thrown;
import mathdl.worker.wire.Reader;

/** Runs listings in a worker that has the references, with a student's own answers where they pass. */
public final class Listings {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final WorkerPool pool;
    private final Limits limits;

    public Listings(WorkerPool pool, Limits limits) {
        this.pool = pool;
        this.limits = limits;
    }

    /**
     * Runs a listing and passes on what it prints.
     *
     * @return what it draws, a text of SVG
     * @param passed ids of the exercises whose answers stand in for the references
     * @throws BadInput if the listing does not come to its end
     */
    public String run(
            Course.ListingEntry listing, Course course, Submission yours, List<String> passed, OutputStream prints)
            throws IOException {
        WorkerProcess worker = pool.take();
        try (worker) {
            List<Open> implementations = new ArrayList<>();
            for (Course.Entry entry : course.exercises()) {
                boolean own = passed.contains(entry.id());
                int unit = own ? compile(worker, entry, yours) : Open.COURSE;
                implementations.add(open(entry, unit, own));
            }
            String name = listing.chapter().listingClass(listing.listing());
            Frame end = worker.follow(new RunListing(name, implementations).toFrame(), LIMIT, prints);
            if (end.kind() == Frame.Kind.THREW) {
                Thrown thrown = Thrown.read(new Reader(end.body()));
                throw new BadInput(
                        "the listing ended with " + thrown.kind() + ": " + thrown.message() + " " + thrown.place());
            }
            return new Reader(end.body()).string();
        } catch (LostWorker e) {
            throw new BadInput("the listing did not end: " + e.getMessage());
        }
    }

    private int compile(WorkerProcess worker, Course.Entry entry, Submission yours) throws IOException, LostWorker {
        String folder = entry.chapter().studentPackage().replace('.', '/') + "/";
        List<Source> sources = yours.sources().entrySet().stream()
                .filter(source -> source.getKey().startsWith(folder))
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        String answer = entry.chapter().answerClass(entry.exercise()).replace('.', '/') + ".java";
        Compile request = new Compile(entry.chapter().studentPackage(), List.of(answer), sources);
        Frame compiled = worker.ask(request.toFrame(), limits.compile(), SubmissionSession.refuseCallbacks());
        Compiled result = Compiled.read(new Reader(
                SubmissionSession.expect(Frame.Kind.COMPILED, compiled).body()));
        if (!result.errors().isEmpty()) {
            throw new BadInput("your answer to " + entry.id() + " compiled once, and then no more");
        }
        return result.unit();
    }

    private static Open open(Course.Entry entry, int unit, boolean own) {
        Chapter chapter = entry.chapter();
        String implementation = own ? chapter.answerClass(entry.exercise()) : chapter.referenceClass(entry.exercise());
        return new Open(unit, chapter.contractClass(entry.exercise()), implementation, Layout.AS_IS);
    }
}
