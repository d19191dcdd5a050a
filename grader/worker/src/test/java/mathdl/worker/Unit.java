package mathdl.worker;

/** The course's own class of a name that a submission uses too. */
public final class Unit {}
