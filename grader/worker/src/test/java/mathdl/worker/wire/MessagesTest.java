package mathdl.worker.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Compiled;
import mathdl.worker.wire.Messages.Diagnostic;
import mathdl.worker.wire.Messages.Layout;
import mathdl.worker.wire.Messages.Line;
import mathdl.worker.wire.Messages.Open;
import mathdl.worker.wire.Messages.RunListing;
import mathdl.worker.wire.Messages.Source;
import mathdl.worker.wire.Messages.Thrown;
import mathdl.worker.wire.Messages.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static Reader body(Frame frame) {
        return new Reader(frame.body());
    }

    @Test
    void a_request_to_compile_arrives() throws WireException {
        Compile request =
                new Compile("mathdl.a.student", List.of("A.java"), List.of(new Source("A.java", "class Ä {}")));

        assertThat(Compile.read(body(request.toFrame()))).isEqualTo(request);
    }

    @Test
    void what_the_compiler_said_arrives() throws WireException {
        Compiled said = new Compiled(
                3,
                List.of(new Diagnostic("A.java", 7, "';' expected")),
                List.of(new Use("a.A", "A.java", 7, "java.lang.Math", "exp")),
                List.of(new Line("a.A.b()V", 3, "A.java:7")));

        assertThat(Compiled.read(body(said.toFrame()))).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void a_request_to_open_arrives_in_every_layout(Layout layout) throws WireException {
        Open request = new Open(Open.COURSE, "mathdl.a.A", "mathdl.a.reference.AReference", layout);

        assertThat(Open.read(body(request.toFrame()))).isEqualTo(request);
    }

    @Test
    void an_exception_arrives() throws WireException {
        Thrown thrown = new Thrown("java.lang.Error", "", "why", "A.java:3", "printed");

        assertThat(Thrown.read(body(thrown.toFrame()))).isEqualTo(thrown);
    }

    @Test
    void a_request_to_run_a_listing_arrives() throws WireException {
        RunListing request = new RunListing("L", List.of(new Open(0, "C", "A", Layout.AS_IS)));

        assertThat(RunListing.read(body(request.toFrame()))).isEqualTo(request);
    }

    @Test
    void refuses_a_list_longer_than_its_bytes() {
        byte[] body = new Writer().int32(0).int32(Integer.MAX_VALUE).toBytes();

        assertThatThrownBy(() -> Compiled.read(new Reader(body))).isInstanceOf(WireException.class);
    }

    @Test
    void refuses_a_layout_that_there_is_not() {
        byte[] body = new Writer().int32(0).string("C").string("A").byteValue(3).toBytes();

        assertThatThrownBy(() -> Open.read(new Reader(body))).isInstanceOf(WireException.class);
    }

    @Test
    void malformed_utf8_arrives_as_replacement_characters() throws WireException {
        byte[] body = new Writer().int32(1).raw(new byte[] {(byte) 0xff}).toBytes();

        assertThat(new Reader(body).string()).isEqualTo("\uFFFD");
    }
}
