package mathdl.planted.student;

/** Stands for a student's class. */
public final class PlainAnswer {}
