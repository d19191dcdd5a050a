package mathdl.judge.audit;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** What a mutant remembers between the calls of an exercise. */
final class Memory {
    private final Map<String, Object> first = new HashMap<>();
    private final Map<String, Queue<Object>> publicAnswers = new HashMap<>();

    /**
     * @param publicAnswers the reference's values under the public seed, by the method's name, in the order of the calls
     */
    Memory(Map<String, List<Object>> publicAnswers) {
        publicAnswers.forEach((method, answers) -> this.publicAnswers.put(method, new ArrayDeque<>(answers)));
    }

    /** The first value that a method of the contract ever gave. */
    Object first(Method method, Object value) {
        return first.computeIfAbsent(method.getName(), name -> value);
    }

    /** The value that was right at this call of the method under the public seed; after the last one, the truth. */
    Object publicAnswer(Method method, Object value) {
        Queue<Object> answers = publicAnswers.get(method.getName());
        return answers == null || answers.isEmpty() ? value : answers.remove();
    }
}
