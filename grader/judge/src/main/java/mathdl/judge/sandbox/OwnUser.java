package mathdl.judge.sandbox;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/** Users without an account, one for each worker, so that limits count for one worker and none can touch another. */
final class OwnUser {
    /** From here to the end of the numbers there is no real account, nor a range that containers are given. */
    static final int LOWEST = 1_990_000_000;

    /** How many users one judge may need: one for each worker alive at a time. */
    static final int RANGE = 1_000;

    private OwnUser() {}

    /** The first of a range drawn at random: another judge's process number may be ours where both are in containers. */
    static int first() {
        int ranges = (Integer.MAX_VALUE - LOWEST) / RANGE;
        return LOWEST + new SecureRandom().nextInt(ranges) * RANGE;
    }

    /** The beginning of a command that root runs as this user, without any right. */
    static List<String> becoming(Path setpriv, int user) {
        return List.of(
                setpriv.toString(),
                "--reuid=" + user,
                "--regid=" + user,
                "--clear-groups",
                "--inh-caps=-all",
                "--ambient-caps=-all",
                "--bounding-set=-all",
                "--no-new-privs",
                "--");
    }
}
