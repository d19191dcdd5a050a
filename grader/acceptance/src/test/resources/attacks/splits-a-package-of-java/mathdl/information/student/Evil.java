package java.lang;

public final class Evil {
    public static double value() {
        return 0.5;
    }
}
