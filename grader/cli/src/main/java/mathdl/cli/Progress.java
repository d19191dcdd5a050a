package mathdl.cli;

import java.io.PrintStream;
import mathdl.cli.report.Scores;
import mathdl.cli.report.Visible;
import mathdl.model.report.SubmissionResult;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a class is: a bar for a person who watches, a line a submission otherwise. */
sealed interface Progress extends AutoCloseable {
    /** A submission has been judged. */
    void step(SubmissionResult result);

    /** A submission need not be judged, for an earlier run has done that. */
    void pass(String id);

    @Override
    void close();

    static Progress over(int submissions, Terminal terminal) {
        return terminal.isInteractive() ? new Bar(submissions, terminal.err()) : new Lines(terminal.out());
    }

    /** For terminals. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(int submissions, PrintStream out) {
            bar = new ProgressBarBuilder()
                    .setTaskName("grading")
                    .setInitialMax(submissions)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(out))
                    .build();
        }

        @Override
        public void step(SubmissionResult result) {
            bar.step();
        }

        @Override
        public void pass(String id) {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** For pipes and logs. */
    final class Lines implements Progress {
        private final PrintStream out;

        Lines(PrintStream out) {
            this.out = out;
        }

        @Override
        public synchronized void step(SubmissionResult result) {
            out.println("graded " + Visible.line(result.id()) + ": " + Scores.text(result));
        }

        @Override
        public synchronized void pass(String id) {
            out.println("graded before: " + Visible.line(id));
        }

        @Override
        public void close() {}
    }
}
