package mathdl.judge.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import mathdl.checks.SignInvariant;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.PlainArray;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The vectors of an answer that are right with either sign, as its checks say by {@link SignInvariant}.
 *
 * @param columns record components whose columns are such vectors
 * @param rows those whose rows are
 */
public record FreeSigns(Set<String> columns, Set<String> rows) {
    /** No sign is free. */
    public static final FreeSigns NONE = new FreeSigns(Set.of(), Set.of());

    public static FreeSigns of(Class<?> checks) {
        SignInvariant mark = checks.getAnnotation(SignInvariant.class);
        return mark == null ? NONE : new FreeSigns(Set.of(mark.columns()), Set.of(mark.rows()));
    }

    /** The names that no record in the answers has for a matrix: then a mark says nothing. */
    public Set<String> missingFrom(List<Object> answers) {
        Set<String> missing = new HashSet<>(columns);
        missing.addAll(rows);
        answers.forEach(answer -> seen(answer, missing));
        return missing;
    }

    /** The answer with the vectors of some indices turned, in its lists and records too. */
    public Object turned(Object answer, IntPredicate turns) {
        return Parts.rebuilt(
                answer,
                (name, part) -> isFree(name, part) ? turned(name, (INDArray) part, turns) : turned(part, turns));
    }

    /** The record with those vectors turned that point away from their like in another record. */
    public Record aligned(Record answer, Record model) {
        if (this.equals(NONE) || answer.getClass() != model.getClass()) {
            return answer;
        }
        Map<String, INDArray> models = matrices(model);
        Map<Integer, Double> products = new HashMap<>();
        matrices(answer).forEach((name, matrix) -> addProducts(name, matrix, models.get(name), products));
        return Parts.rebuilt(
                answer,
                (name, part) -> isFree(name, part)
                        ? turned(name, (INDArray) part, j -> products.getOrDefault(j, 0.0) < 0)
                        : part);
    }

    private boolean isFree(String name, Object part) {
        return (columns.contains(name) || rows.contains(name)) && part instanceof INDArray array && array.rank() == 2;
    }

    private INDArray turned(String name, INDArray matrix, IntPredicate turns) {
        double[] values = ArrayValues.doubles(matrix);
        for (int k = 0; k < values.length; k++) {
            values[k] = turns.test(vector(name, matrix, k)) ? -values[k] : values[k];
        }
        return PlainArray.of(matrix.dataType(), values, matrix.shape());
    }

    /** Which vector the k-th element in row-major order belongs to. */
    private int vector(String name, INDArray matrix, int k) {
        int width = (int) matrix.shape()[1];
        return columns.contains(name) ? k % width : k / width;
    }

    private void addProducts(String name, INDArray matrix, INDArray model, Map<Integer, Double> products) {
        if (model == null || !Arrays.equals(matrix.shape(), model.shape())) {
            return;
        }
        double[] values = ArrayValues.doubles(matrix);
        double[] others = ArrayValues.doubles(model);
        for (int k = 0; k < values.length; k++) {
            products.merge(vector(name, matrix, k), values[k] * others[k], Double::sum);
        }
    }

    private Map<String, INDArray> matrices(Record record) {
        Map<String, INDArray> matrices = new HashMap<>();
        Parts.rebuilt(record, (name, part) -> {
            if (isFree(name, part)) {
                matrices.put(name, (INDArray) part);
            }
            return part;
        });
        return matrices;
    }

    private void seen(Object answer, Set<String> missing) {
        Parts.rebuilt(answer, (name, part) -> {
            if (isFree(name, part)) {
                missing.remove(name);
            }
            seen(part, missing);
            return part;
        });
    }
}
