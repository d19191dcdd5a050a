package mathdl.judge.intake;

import java.util.ArrayList;
import java.util.List;

/** What intake has to say about files that are not graded: the first of them by path, and how many more. */
final class Notes {
    private static final int MOST = 20;
    private static final int LONGEST_PATH = 200;

    private final List<String> foremost = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();

    void leave(String path, String reason) {
        aside.add("left aside: " + shown(path) + " (" + reason + ")");
    }

    void refuse(String path, String reason) {
        foremost.add("cannot be used: " + shown(path) + " (" + reason + ")");
    }

    /** Something about a file that is graded. */
    void remark(String path, String remark) {
        foremost.add(shown(path) + ": " + remark);
    }

    /** In an order that does not depend on the file system. */
    List<String> all() {
        List<String> all = new ArrayList<>(foremost.stream().sorted().toList());
        all.addAll(aside.stream().sorted().limit(MOST).toList());
        if (aside.size() > MOST) {
            all.add("left aside: " + (aside.size() - MOST) + " more");
        }
        return all;
    }

    /** A name chosen by whoever packed the submission: on one line, and no longer than a line. */
    static String shown(String path) {
        String line = path.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LONGEST_PATH ? line : line.substring(0, LONGEST_PATH) + "…";
    }
}
