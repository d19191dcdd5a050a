package mathdl.information.student;

class Object {}
