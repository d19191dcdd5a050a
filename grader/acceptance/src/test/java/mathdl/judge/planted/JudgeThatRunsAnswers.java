package mathdl.judge.planted;

import mathdl.planted.student.PlainAnswer;
import mathdl.worker.Worker;

/** Breaks a rule on purpose: the judge holds a student's answer and a worker's insides. */
public interface JudgeThatRunsAnswers {
    PlainAnswer answer();

    Worker worker();
}
