package mathdl.judge.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mathdl.model.course.Course;
import mathdl.worker.wire.Messages.Use;

/** Finds what an exercise forbids in its answer, and in whatever else of the submission the answer leads to. */
final class ForbiddenCalls {
    private ForbiddenCalls() {}

    /**
     * What to tell the student about the first forbidden call, or empty.
     *
     * @param uses what the classes compiled with the answer refer to
     */
    static Optional<String> in(List<Use> uses, Course.Entry entry) {
        Set<String> reached = reached(entry.chapter().answerClass(entry.exercise()), uses);
        return uses.stream()
                .filter(use -> reached.contains(use.user()))
                .filter(use -> entry.exercise().forbidden().stream()
                        .anyMatch(pattern -> pattern.matches(use.owner(), use.member())))
                .findFirst()
                .map(use -> describe(use, entry));
    }

    private static Set<String> reached(String answer, List<Use> uses) {
        Map<String, Set<String>> named = uses.stream()
                .collect(Collectors.groupingBy(Use::user, Collectors.mapping(Use::owner, Collectors.toSet())));
        Set<String> reached = new HashSet<>(Set.of(answer));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            named.getOrDefault(next.remove(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(next::add);
        }
        return reached;
    }

    private static String describe(Use use, Course.Entry entry) {
        String place = use.file() + (use.line() > 0 ? ":" + use.line() : "");
        String owner = use.owner().substring(use.owner().lastIndexOf('.') + 1).replace('$', '.');
        String called = use.member().isEmpty() || use.member().startsWith("<") ? owner : owner + "." + use.member();
        String instead = entry.exercise().instead();
        return place + " uses " + called + ", which is not allowed here"
                + (instead.isEmpty() ? "" : ": " + entry.id() + " asks you to " + instead);
    }
}
