package mathdl.information.student;

final class Double {}
