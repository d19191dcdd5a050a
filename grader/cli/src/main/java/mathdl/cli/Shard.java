package mathdl.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mathdl.judge.BadInput;

/**
 * One of N parts of a class, counted from 1. Its submissions are every Nth of the class in the order of their ids, so
 * that parts are equally large and every machine cuts alike.
 */
record Shard(int index, int count) {
    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    /**
     * Reads {@code I/N}.
     *
     * @throws BadInput if it is something else, or I is greater than N
     */
    static Shard parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new BadInput("--shard is I/N, the Ith of N parts, such as 2/4, and not " + text);
        }
        Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        if (shard.index > shard.count) {
            throw new BadInput("--shard " + text + ": there is no part " + shard.index + " of " + shard.count);
        }
        return shard;
    }

    /** This part of a class; it may be empty. */
    <T> Map<String, T> of(Map<String, T> submissions) {
        Map<String, T> part = new TreeMap<>();
        int place = 0;
        for (Map.Entry<String, T> submission : new TreeMap<>(submissions).entrySet()) {
            if (place++ % count == index - 1) {
                part.put(submission.getKey(), submission.getValue());
            }
        }
        return part;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
