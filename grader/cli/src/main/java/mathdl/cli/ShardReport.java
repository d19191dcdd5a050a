package mathdl.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mathdl.judge.BadInput;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/**
 * The report of a part of a class.
 *
 * @param where the directory that it was read from
 */
record ShardReport(String where, Shard shard, Report report) {
    /** The weakest first: a class is as well isolated as its worst part. */
    private static final List<String> SANDBOXES = List.of("none", "landlock", "bwrap");

    /**
     * A report that says what part it is of.
     *
     * @throws BadInput if it is of a whole class
     */
    static ShardReport of(String where, Report report) {
        String shard = report.environment().get(Report.SHARD);
        if (shard == null || !report.environment().containsKey(Report.LISTING)) {
            throw new BadInput(where + " is not graded with --shard: it is no part of anything");
        }
        return new ShardReport(where, Shard.parse(shard), report);
    }

    /**
     * The whole that parts make up.
     *
     * @throws BadInput if one is missing or there twice, or two are not of the same class, course version and seed
     */
    static Report merged(List<ShardReport> parts) {
        ShardReport first = parts.get(0);
        requireSame(parts, "course version", report -> report.courseVersion());
        requireSame(parts, "seed", report -> report.seedFingerprint());
        requireSame(parts, "class", report -> report.environment().get(Report.LISTING));
        requireAll(parts);
        return new Report(
                Report.SCHEMA_VERSION,
                first.report.courseVersion(),
                first.report.seedFingerprint(),
                environment(parts),
                submissions(parts));
    }

    private static void requireSame(List<ShardReport> parts, String what, Function<Report, String> of) {
        ShardReport first = parts.get(0);
        String expected = of.apply(first.report);
        for (ShardReport part : parts) {
            if (!Objects.equals(of.apply(part.report), expected)) {
                throw new BadInput("parts of different runs: the " + what + " of " + first.where + " is " + expected
                        + ", that of " + part.where + " is " + of.apply(part.report));
            }
        }
    }

    private static void requireAll(List<ShardReport> parts) {
        int count = parts.get(0).shard.count();
        Map<Integer, ShardReport> byIndex = new TreeMap<>();
        for (ShardReport part : parts) {
            if (part.shard.count() != count) {
                throw new BadInput("parts of different cuts: " + parts.get(0).where + " is one of " + count + ", "
                        + part.where + " one of " + part.shard.count());
            }
            ShardReport other = byIndex.putIfAbsent(part.shard.index(), part);
            if (other != null) {
                throw new BadInput(other.where + " and " + part.where + " are both part " + part.shard);
            }
        }
        for (int index = 1; index <= count; index++) {
            if (!byIndex.containsKey(index)) {
                throw new BadInput("part " + new Shard(index, count) + " is missing");
            }
        }
    }

    private static List<SubmissionResult> submissions(List<ShardReport> parts) {
        Map<String, SubmissionResult> byId = new TreeMap<>();
        for (ShardReport part : parts) {
            for (SubmissionResult submission : part.report.submissions()) {
                if (byId.putIfAbsent(submission.id(), submission) != null) {
                    throw new BadInput(part.where + " holds " + submission.id() + ", and so does another part");
                }
            }
        }
        requireCount(parts.get(0), byId.size());
        return new ArrayList<>(byId.values());
    }

    private static void requireCount(ShardReport part, int found) {
        String listing = part.report.environment().get(Report.LISTING);
        if (!listing.startsWith(found + " submissions")) {
            throw new BadInput("the parts hold " + found + " submissions together, the class " + listing);
        }
    }

    /** What is said of each machine, once where all say the same. */
    private static Map<String, String> environment(List<ShardReport> parts) {
        Map<String, String> environment = new LinkedHashMap<>();
        ShardReport weakest = parts.stream()
                .min(Comparator.comparing(part -> SANDBOXES.indexOf(part.fact(Report.SANDBOX))))
                .orElseThrow();
        for (String key : parts.get(0).report.environment().keySet()) {
            environment.put(
                    key,
                    parts.stream()
                            .map(part -> part.fact(key))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
        environment.put(Report.SANDBOX, weakest.fact(Report.SANDBOX));
        environment.put("isolation", weakest.fact("isolation"));
        environment.put(Report.SHARD, "merged from " + parts.size());
        return environment;
    }

    private String fact(String key) {
        return report.environment().getOrDefault(key, "not stated");
    }
}
