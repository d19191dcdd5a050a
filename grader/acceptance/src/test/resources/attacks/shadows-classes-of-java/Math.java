package mathdl.information.student;

final class Math {
    static double log(double x) {
        return 0.5;
    }
}
