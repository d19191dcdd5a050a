package mathdl.judge.call;

import java.lang.reflect.Method;
import java.util.List;
import mathdl.model.course.Course;

/** Makes a call again, on one of the course's own implementations of the contract. */
public interface Replay {
    /**
     * What the implementation answers.
     *
     * @param implementation binary name of a class
     */
    Outcome answer(Course.Entry entry, String implementation, Method method, List<Object> arguments);
}
