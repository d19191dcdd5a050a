package mathdl.cli;

import mathdl.model.course.Course;

/** What bare {@code ./course} says. */
final class Greeting {
    private Greeting() {}

    static void print(Terminal terminal, Course course) {
        Course.Entry first = course.exercises().get(0);
        terminal.print("@|bold The mathematics of deep learning, for Java people.|@");
        terminal.print(course.exercises().size() + " exercises that grade themselves, in "
                + course.chapters().size() + (course.chapters().size() == 1 ? " chapter." : " chapters."));
        terminal.print("");
        terminal.print("  Learn  ./course list        what there is to do");
        terminal.print("         ./course check 2.1   judge your answer to an exercise");
        terminal.print("         ./course hint 2.1    a nudge, then more");
        terminal.print("         ./course run L2.2    run a listing");
        terminal.print("  Teach  ./course grade DIR --out OUT");
        terminal.print("  Help   ./course doctor, ./course --help");
        terminal.print("");
        terminal.print("Begin with @|bold " + first.id() + "|@: open " + answerFile(first)
                + ", then run @|bold ./course check " + first.id() + "|@.");
    }

    /** Where the student edits an exercise, from the project's root. */
    static String answerFile(Course.Entry entry) {
        return "chapters/" + entry.chapter().folder() + "/src/main/java/"
                + entry.chapter().answerClass(entry.exercise()).replace('.', '/') + ".java";
    }
}
