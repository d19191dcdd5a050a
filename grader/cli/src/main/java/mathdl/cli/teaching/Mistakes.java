package mathdl.cli.teaching;

import mathdl.judge.diagnosis.NamedMisconception;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;
import mathdl.model.course.Exercise;

/** The misconceptions that the grader recognises in a chapter, with what it tells students who have them. */
final class Mistakes {
    private Mistakes() {}

    /** A Markdown list for each exercise. */
    static String list(Chapter chapter) {
        StringBuilder list = new StringBuilder();
        for (Exercise exercise : chapter.exercises()) {
            list.append("\n**")
                    .append(exercise.id())
                    .append(' ')
                    .append(exercise.contract())
                    .append("**\n\n");
            for (NamedMisconception mistake : NamedMisconception.of(new Course.Entry(chapter, exercise))) {
                list.append("- *")
                        .append(mistake.name())
                        .append("*: ")
                        .append(mistake.hint())
                        .append('\n');
            }
        }
        return list.append('\n').toString();
    }
}
