package mathdl.information;

class EntropyChecks {}
