package mathdl.cli.report;

import java.util.Map;
import mathdl.model.report.Report;

/**
 * How the code of submissions was kept from the machine that graded it.
 *
 * @param level the environment's word for it, or "not stated"
 */
record Isolation(String level) {
    private static final String NOT_STATED = "not stated";

    static Isolation of(Map<String, String> environment) {
        return new Isolation(environment.getOrDefault(Report.SANDBOX, NOT_STATED));
    }

    /** False for the level {@code none}, whatever is said about it, and where no level is stated. */
    boolean holds() {
        return !level.equals(NOT_STATED) && !level.matches("(?is)\\W*none\\b.*") && !level.isBlank();
    }

    String warning() {
        return "Sandbox level " + level + ": untrusted code was NOT isolated from this machine.";
    }
}
