package mathdl.cli.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import mathdl.cli.report.Visible;
import mathdl.model.gradebook.Grade;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** A suite for each exercise of a submission, as Surefire's schema has it and Jenkins reads it. */
final class JUnitXml extends EachSubmission {
    JUnitXml() {
        super("junit", ".xml");
    }

    @Override
    String text(Report report, SubmissionResult submission, Grade grade, Consumer<String> notes) {
        Map<String, List<Counted>> suites = Counted.in(submission, grade).stream()
                .collect(Collectors.groupingBy(
                        one -> one.exercise().id(), java.util.LinkedHashMap::new, Collectors.toList()));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            for (Map.Entry<String, List<Counted>> suite : suites.entrySet()) {
                new JUnitSuite(xml, Visible.line(submission.id()), suite.getKey()).write(suite.getValue());
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text in memory can be written", e);
        }
        return text + "\n";
    }
}
