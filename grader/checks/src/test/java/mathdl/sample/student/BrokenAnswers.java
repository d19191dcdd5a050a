package mathdl.sample.student;

import mathdl.sample.Missing;

/** Classes that cannot be answers, one for each reason, and one that can. */
public final class BrokenAnswers {
    private static final int ZERO = Integer.parseInt("0");

    private BrokenAnswers() {}

    public static class Right implements Missing {
        @Override
        public double value() {
            return 1;
        }
    }

    static class NotPublic extends Right {}

    public static class NotImplementing {}

    public abstract static class Abstract implements Missing {}

    public static class WithArgument extends Right {
        public WithArgument(int argument) {
            super();
        }
    }

    public static class HiddenConstructor extends Right {
        HiddenConstructor() {}
    }

    public static class ThrowingConstructor extends Right {
        public ThrowingConstructor() {
            super();
            int unused = 1 / ZERO;
        }
    }

    public static class ThrowingInitialiser extends Right {
        static final int VALUE = 1 / ZERO;
    }

    public static class OutOfMemory extends Right {
        public OutOfMemory() {
            throw new OutOfMemoryError("as planned");
        }
    }
}
