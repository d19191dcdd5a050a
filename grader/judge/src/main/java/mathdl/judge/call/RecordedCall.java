package mathdl.judge.call;

import java.lang.reflect.Method;
import java.util.List;
import mathdl.checks.CheckId;

/** A call that a check made, with its inputs and what came of it: enough to make it again. */
public record RecordedCall(CheckId check, Method method, List<Object> arguments, Outcome outcome) {}
