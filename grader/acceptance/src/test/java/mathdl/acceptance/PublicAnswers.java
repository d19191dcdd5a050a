package mathdl.acceptance;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mathdl.checks.CheckId;
import mathdl.checks.Seed;
import mathdl.checks.array.ArrayValues;
import mathdl.information.reference.EntropyReference;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;
import mathdl.judge.call.RecordedCall;
import mathdl.judge.check.ExerciseJudge;
import mathdl.model.course.Catalogue;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What exercise 2.1 asks under the seed that students run, and what is right: all that could be handed around. */
final class PublicAnswers {
    private final List<RecordedCall> calls;

    PublicAnswers() throws IOException {
        var entry = Catalogue.read(Project.ROOT.resolve("chapters/course.yaml"))
                .exercise("2.1")
                .orElseThrow();
        calls = new ExerciseJudge(entry).run(new Reference(), Seed.PUBLIC).calls();
    }

    /** Statements that fill a map. */
    String table() {
        return calls.stream()
                .filter(call -> call.outcome() instanceof Outcome.Value)
                .map(call -> "ANSWERS.put(\"" + Arrays.toString(asked(call)) + "\", " + answer(call) + ");")
                .distinct()
                .collect(Collectors.joining("\n    "));
    }

    /** Elements of an array, in the order of the questions. */
    String inOrder() {
        return calls.stream()
                .filter(call -> call.outcome() instanceof Outcome.Value)
                .map(PublicAnswers::answer)
                .collect(Collectors.joining(", "));
    }

    private static double[] asked(RecordedCall call) {
        return ArrayValues.doubles((INDArray) call.arguments().get(0));
    }

    private static String answer(RecordedCall call) {
        return String.valueOf(((Outcome.Value) call.outcome()).value());
    }

    private static final class Reference implements Answerer {
        private final EntropyReference reference = new EntropyReference();

        @Override
        public Optional<Outcome> open(CheckId check) {
            return Optional.empty();
        }

        @Override
        public Outcome call(Method method, Object[] arguments) {
            try {
                return new Outcome.Value(method.invoke(reference, forNd4j((INDArray) arguments[0])));
            } catch (InvocationTargetException e) {
                Throwable thrown = e.getCause();
                return new Outcome.Threw(thrown.getClass().getName(), "", String.valueOf(thrown.getMessage()), "");
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The judge's arrays are plain numbers, which no operation takes. */
        private static INDArray forNd4j(INDArray plain) {
            return Nd4j.createFromArray(ArrayValues.doubles(plain)).reshape(plain.shape());
        }
    }
}
