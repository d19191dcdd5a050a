package mathdl.judge.audit;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a mutant remembers between the calls of an exercise. */
final class Memory {
    private final Map<String, Object> first = new HashMap<>();
    private final List<Object> publicAnswers;
    private int next;

    /**
     * @param publicAnswers the reference's values under the public seed, in the order of the calls
     */
    Memory(List<Object> publicAnswers) {
        this.publicAnswers = publicAnswers;
    }

    /** The first value that a method of the contract ever gave. */
    Object first(Method method, Object value) {
        return first.computeIfAbsent(method.getName(), name -> value);
    }

    /** The value that was right at this point of the run under the public seed. */
    Object publicAnswer(Object value) {
        return next < publicAnswers.size() ? publicAnswers.get(next++) : value;
    }
}
