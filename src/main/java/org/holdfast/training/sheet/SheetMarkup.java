package org.holdfast.training.sheet;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML of a spreadsheet, read forwards. A document type is refused and no entity is ever looked up, inside or outside, so
 * that nothing can be drawn from the server or blown up.
 */
final class SheetMarkup implements AutoCloseable {
    /** The platform's own parser, whatever else lies on the class path. */
    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final XMLStreamReader reader;

    SheetMarkup(String file, byte[] part) {
        this.file = file;
        try {
            this.reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException e) {
            throw ZipParts.broken(file);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes one step on; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw ZipParts.broken(file);
            }
            return true;
        } catch (XMLStreamException e) {
            throw ZipParts.broken(file);
        }
    }

    boolean begins(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    /** Text at this place; empty where there is none. */
    String text() {
        int event = reader.getEventType();
        return event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE
                ? reader.getText()
                : "";
    }

    /** An attribute by its name without prefix. */
    Optional<String> says(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw ZipParts.broken(file);
        }
    }
}
