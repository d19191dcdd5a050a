package mathdl.judge.audit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import mathdl.judge.call.Outcome;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Generic wrong answers, made from the reference's right ones; checks that let one through are too weak. */
enum Mutant {
    NAN("NaN") {
        @Override
        Outcome change(Method method, Object value, Memory memory) {
            return mapped(Numbers.map(value, x -> Double.NaN));
        }
    },
    ZEROS("zeros") {
        @Override
        Outcome change(Method method, Object value, Memory memory) {
            return mapped(Numbers.map(value, x -> 0));
        }
    },
    SIGN("sign") {
        @Override
        Outcome change(Method method, Object value, Memory memory) {
            return mapped(Numbers.map(value, x -> -x));
        }
    },
    TRANSPOSE("transpose") {
        @Override
        Outcome change(Method method, Object value, Memory memory) {
            return mapped(Numbers.transpose(value));
        }
    },
    SCALED("x1.001") {
        @Override
        Outcome change(Method method, Object value, Memory memory) {
            return mapped(Numbers.map(value, x -> 1.001 * x));
        }
    },
    FLOAT32("float32") {
        @Override
        Outcome change(Method method, Object value, Memory memory) {
            return mapped(Numbers.map(value, x -> (float) x));
        }
    },
    SHORTER("one element fewer") {
        @Override
        Outcome change(Method method, Object value, Memory memory) {
            return mapped(Numbers.shorter(value));
        }
    },
    INPUT_CHANGED("input changed") {
        @Override
        Outcome change(Method method, Object value, Memory memory) {
            return arrayParameter(method)
                    .<Outcome>map(name -> new Outcome.ChangedInput(name, name))
                    .orElseGet(() -> new Outcome.Value(value));
        }
    },
    FIRST_REPEATED("first answer repeated") {
        @Override
        Outcome change(Method method, Object value, Memory memory) {
            return new Outcome.Value(memory.first(method, value));
        }
    },
    PUBLIC_SEED("answers of seed 1") {
        @Override
        Outcome change(Method method, Object value, Memory memory) {
            return new Outcome.Value(memory.publicAnswer(method, value));
        }
    };

    private final String words;

    Mutant(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What the mutant answers where the reference answers a value. */
    abstract Outcome change(Method method, Object value, Memory memory);

    private static Outcome mapped(Object value) {
        return new Outcome.Value(value);
    }

    private static Optional<String> arrayParameter(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType() == INDArray.class
                        || parameter.getType().isArray())
                .map(java.lang.reflect.Parameter::getName)
                .findFirst();
    }
}
