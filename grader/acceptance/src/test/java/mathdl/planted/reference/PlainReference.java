package mathdl.planted.reference;

import mathdl.planted.student.PlainAnswer;

/** Breaks a rule on purpose: a reference that is made of a student's class. */
public interface PlainReference {
    PlainAnswer answer();
}
