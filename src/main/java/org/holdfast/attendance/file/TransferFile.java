package org.holdfast.attendance.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.holdfast.kernel.Refused;

/**
 * Reads the attendance of a Common Transfer File as a stream. Document types, entities and other files are never followed;
 * depth and length of texts are limited. A "line" of it is the child's number in the file.
 */
final class TransferFile {
    private static final int DEEPEST = 30;

    /** Of a text that counts; longer ones are cut and then fit no column. */
    private static final int LONGEST = 8000;

    private final String file;
    private final TransferPupils pupils;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    TransferFile(String file) {
        this.file = file;
        this.pupils = new TransferPupils(new FileCollector(file));
    }

    /** @throws Refused if it is not sound, or no such file */
    AttendanceReading read(byte[] content) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                take(reader, reader.next());
            }
            return pupils.reading();
        } catch (XMLStreamException e) {
            throw unsound();
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException e) {
            // the parser of the platform lets some broken encodings through as faults of its own
            throw unsound();
        }
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw unsound();
            case XMLStreamConstants.START_ELEMENT -> open(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (text.length() < LONGEST) {
                    text.append(reader.getText(), 0, Math.min(reader.getTextLength(), LONGEST - text.length()));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                path.removeLast();
                pupils.close(path.isEmpty() ? "" : path.getLast(), reader.getLocalName(), text.toString());
                text.setLength(0);
            }
            default -> {}
        }
    }

    private void open(String name) {
        if (path.isEmpty() && !name.equals("CTfile")) {
            throw AttendanceFiles.refused(
                    AttendanceFileRule.IS_ATTENDANCE, file, "this is XML, but no Common Transfer File.");
        }
        if (path.size() == DEEPEST) {
            throw unsound();
        }
        path.addLast(name);
        text.setLength(0);
        pupils.open(name);
    }

    /** Of the platform itself, whatever other parser a server brings along. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private Refused unsound() {
        return AttendanceFiles.refused(AttendanceFileRule.XML_IS_SOUND, file, "it cannot be read.");
    }
}
