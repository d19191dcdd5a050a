package mathdl.worker;

public final class Evil {
    public static double value() {
        new Channel(null, null);
        return 0.5;
    }
}
