package mathdl.judge.sandbox;

import java.util.List;

/** A process of one's own and nothing more: good for checking one's own code, not for grading anybody else's. */
public record PlainProcess() implements Sandbox {
    @Override
    public String level() {
        return "none";
    }

    @Override
    public String description() {
        return "a plain process: time limits only; submissions can read and write what you can";
    }

    @Override
    public List<String> command(Jvm jvm, int slot) {
        return Sandbox.withFrameDescriptor(jvm.command());
    }
}
