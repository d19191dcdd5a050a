package mathdl.worker.planted;

import mathdl.model.Verdict;
import mathdl.worker.wire.Frame;

/** Breaks a rule on purpose: the worker, where students' code runs, makes a verdict. */
public interface WorkerThatGrades {
    Verdict verdict(Frame frame);
}
