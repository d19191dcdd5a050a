package mathdl.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mathdl.worker.Spoken.Part;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Compiled;
import mathdl.worker.wire.Messages.Diagnostic;
import mathdl.worker.wire.Messages.Line;
import mathdl.worker.wire.Messages.Thrown;
import mathdl.worker.wire.Messages.Use;
import mathdl.worker.wire.Reader;
import mathdl.worker.wire.WireException;
import mathdl.worker.wire.Writer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Ten thousand messages with flipped, inserted, removed and repeated bytes. */
class WireFuzzTest {
    private static final int MESSAGES = 10_000;
    private static final long SEED = 20_221_122;

    private static final Map<String, Object> VALUES = Map.of(
            "number",
            1.5,
            "text",
            "a text",
            "rows",
            new double[][] {{1, 2}, {3}},
            "nested",
            List.of(List.of(new double[] {1})),
            "parts",
            List.of(new Part(1, "p", new int[] {1, 2}, List.of(1.0), null)),
            "array",
            Nd4j.createFromArray(1.0, 2, 3, 4).reshape(2, 2),
            "arrays",
            new INDArray[] {Nd4j.createFromArray(1, 2)});

    private final Random random = new Random(SEED);

    @BeforeAll
    static void ready() {
        Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    }

    @Test
    void a_garbled_message_is_refused_or_read_and_nothing_else() throws Exception {
        List<String> forms = VALUES.keySet().stream().sorted().toList();
        int refused = 0;
        for (int i = 0; i < MESSAGES; i++) {
            String form = forms.get(random.nextInt(forms.size()));
            byte[] garbled = garbled(message(form));
            boolean[] read = {false};
            long allocated = Allocation.of(() -> read[0] = isRead(form, garbled));
            refused += read[0] ? 0 : 1;
            assertThat(allocated)
                    .as("bytes allocated for message %s of form %s", i, form)
                    .isLessThan(Allocation.SMALL);
        }
        // About a third of the mutations hit a length or a kind; if none did, this test would prove nothing.
        assertThat(refused).isBetween(MESSAGES / 10, MESSAGES - MESSAGES / 10);
    }

    private byte[] message(String form) throws IOException {
        Writer out = new Writer().raw(ValueCodecTest.encoded(form, VALUES.get(form)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frame frame =
                switch (random.nextInt(4)) {
                    case 0 -> new Thrown("k", "c", "m", "p", "o").toFrame();
                    case 1 ->
                        new Compiled(
                                        1,
                                        List.of(new Diagnostic("f", 1, "m")),
                                        List.of(new Use("u", "f", 1, "o", "m")),
                                        List.of(new Line("m", 1, "p")))
                                .toFrame();
                    default -> out.toFrame(Frame.Kind.RETURNED);
                };
        frame.writeTo(bytes);
        return bytes.toByteArray();
    }

    private byte[] garbled(byte[] message) {
        byte[] bytes = message.clone();
        for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 0; times--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 -> bytes = inserted(bytes, at);
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 8), (byte) 0xff);
            }
        }
        return bytes;
    }

    private byte[] inserted(byte[] bytes, int at) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        longer[at] = (byte) random.nextInt(256);
        return longer;
    }

    /** Anything but these two exceptions fails the test. */
    private static boolean isRead(String form, byte[] bytes) throws Exception {
        try {
            Frame frame = Frame.readFrom(new ByteArrayInputStream(bytes));
            Reader in = new Reader(frame.body());
            switch (frame.kind()) {
                case THREW -> Thrown.read(in);
                case COMPILED -> Compiled.read(in);
                default -> ValueCodecTest.decoded(form, in.rest());
            }
            in.end();
            return true;
        } catch (WireException | EOFException e) {
            return false;
        }
    }
}
