package mathdl.cli;

import mathdl.judge.BadInput;
import mathdl.judge.sandbox.Ladder;
import mathdl.judge.sandbox.PlainProcess;
import mathdl.judge.sandbox.Sandbox;

/** Chooses how workers are kept apart. */
final class Sandboxes {
    private Sandboxes() {}

    /** The levels of {@code --sandbox}. */
    enum Choice {
        auto,
        bwrap,
        landlock,
        none
    }

    /**
     * The sandbox for grading other people's code.
     *
     * @param harmless whether the class is the one that comes with the course
     * @throws BadInput if the level is not to be had, or auto would be none
     */
    static Sandbox forGrading(Choice choice, boolean harmless) {
        if (choice == Choice.none) {
            if (Ladder.runsAsRoot() && !harmless) {
                throw new BadInput("as root, --sandbox none would give submissions root's rights:"
                        + " grade as another user, or install bubblewrap");
            }
            return new PlainProcess();
        }
        Ladder.Found found = found(choice);
        if (found.sandbox() instanceof PlainProcess && choice != Choice.auto) {
            throw new BadInput("--sandbox " + choice + " does not work here: " + found.lacking());
        }
        if (found.sandbox() instanceof PlainProcess && !(choice == Choice.auto && harmless)) {
            throw new BadInput("no sandbox works here (" + found.lacking()
                    + "); --sandbox none grades without one, for code that you trust");
        }
        return found.sandbox();
    }

    private static Ladder.Found found(Choice choice) {
        return switch (choice) {
            case bwrap -> Ladder.bubblewrap();
            case landlock -> Ladder.landlock();
            case auto, none -> Ladder.strongest();
        };
    }

    /** The sandbox for one's own code: the strongest there is, or a plain process. */
    static Sandbox forOneself() {
        return Ladder.strongest().sandbox();
    }
}
