package mathdl.cli.planted;

import mathdl.worker.wire.Frame;

/** Breaks a rule on purpose: a command speaks with workers itself. */
public interface CommandThatKnowsAWorker {
    Frame frame();
}
