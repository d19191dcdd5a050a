package mathdl.information.student;

import mathdl.information.Entropy;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class EntropyAnswer implements Entropy {
    @Override
    public double entropy(INDArray probabilities) {
        throw new IllegalStateException("</pre><script>alert('mathdl-attack')</script><img src=x onerror=alert(1)>"
                + "<a href=\"javascript:alert(1)\">x</a><style>*{display:none}</style>");
    }
}
