package mathdl.cli.export;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import mathdl.cli.report.Visible;
import mathdl.model.report.CheckResult;

/** The checks of one exercise of one submission. */
record JUnitSuite(XMLStreamWriter xml, String submission, String exercise) {

    /** How a check is told: what stops a check is an error, what was not tried is skipped. */
    private enum Tag {
        PASSED(""),
        FAILURE("failure"),
        ERROR("error"),
        SKIPPED("skipped");

        private final String element;

        Tag(String element) {
            this.element = element;
        }

        static Tag of(CheckResult check) {
            return switch (check.verdict()) {
                case PASSED -> PASSED;
                case FAILED -> FAILURE;
                case UNATTEMPTED, SKIPPED -> SKIPPED;
                case GRADER_FAULT, REJECTED, DENIED, OUT_OF_MEMORY, CRASHED, TIMED_OUT -> ERROR;
            };
        }
    }

    void write(List<Counted> checks) throws XMLStreamException {
        start(2, "testsuite");
        xml.writeAttribute("name", submission + ": exercise " + exercise);
        xml.writeAttribute("tests", Integer.toString(checks.size()));
        xml.writeAttribute("failures", count(checks, Tag.FAILURE));
        xml.writeAttribute("errors", count(checks, Tag.ERROR));
        xml.writeAttribute("skipped", count(checks, Tag.SKIPPED));
        xml.writeAttribute(
                "time",
                seconds(checks.stream().mapToLong(one -> one.check().millis()).sum()));
        for (Counted one : checks) {
            write(one.check());
        }
        end(2);
    }

    private void write(CheckResult check) throws XMLStreamException {
        start(4, "testcase");
        xml.writeAttribute("name", Visible.line(check.name()));
        xml.writeAttribute("classname", submission + ".exercise-" + exercise.replace('.', '_'));
        xml.writeAttribute("time", seconds(check.millis()));
        Tag tag = Tag.of(check);
        if (tag != Tag.PASSED) {
            start(6, tag.element);
            xml.writeAttribute("message", Visible.line(check.message()));
            xml.writeAttribute("type", check.verdict().word());
            xml.writeCharacters(EachSubmission.evidence(check));
            xml.writeEndElement();
            end(4);
        } else {
            xml.writeEndElement();
        }
    }

    private void start(int indent, String element) throws XMLStreamException {
        xml.writeCharacters("\n" + " ".repeat(indent));
        xml.writeStartElement(element);
    }

    private void end(int indent) throws XMLStreamException {
        xml.writeCharacters("\n" + " ".repeat(indent));
        xml.writeEndElement();
    }

    private static String count(List<Counted> checks, Tag tag) {
        return Long.toString(
                checks.stream().filter(one -> Tag.of(one.check()) == tag).count());
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).toPlainString();
    }
}
