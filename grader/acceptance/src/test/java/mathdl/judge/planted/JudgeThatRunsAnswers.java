package mathdl.judge.planted;

import mathdl.information.student.EntropyAnswer;
import mathdl.worker.Worker;

/** Breaks a rule on purpose: the judge holds a student's answer and a worker's insides. */
public interface JudgeThatRunsAnswers {
    EntropyAnswer answer();

    Worker worker();
}
