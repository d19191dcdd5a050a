package mathdl.toolkit.autodiff;

import java.util.List;
import java.util.Map;

/** A way of computing expressions again and again at new inputs. */
interface Program {
    /**
     * The results in row-major order; they belong to the caller.
     *
     * @param inputs each input's elements in row-major order, by name; not changed
     */
    List<double[]> run(Map<String, double[]> inputs);
}
