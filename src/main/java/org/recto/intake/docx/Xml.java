package org.recto.intake.docx;

import org.jspecify.annotations.Nullable;
import org.recto.text.Problem;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Goes through one XML part, element after element. Nothing outside the part is ever looked at, and a part that
/// declares entities, which no word processor does, is refused.
final class Xml {

    /// Whose an element is. Word's own come in two dialects and with many guests.
    enum Space {
        WORD,
        MATH,
        COMPATIBILITY,
        DRAWING,
        VML,
        OTHER
    }

    /// What comes next.
    enum Event {
        START,
        END,
        TEXT,
        OVER
    }

    private final String fileName;
    private final int length;
    private final XMLStreamReader reader;
    private final Map<String, Space> spaces = new HashMap<>();

    /// @param fileName of the whole document, for messages
    Xml(String fileName, byte[] part) throws Problem {
        this.fileName = fileName;
        this.length = part.length;
        try {
            this.reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // Java's own limit of 100 is below what tables in tables reach; nothing here descends by calling itself.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside the part is read");
        });
        return factory;
    }

    private Problem damaged(Exception cause) {
        return Problem.input("intake.zip.damaged", fileName).causedBy(cause);
    }

    Event next() throws Problem {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        return Event.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        return Event.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return Event.TEXT;
                    }
                    case XMLStreamConstants.DTD -> throw Problem.input("intake.docx.doctype", fileName);
                    default -> {
                        // comments and instructions say nothing
                    }
                }
            }
            return Event.OVER;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /// The element's name without its prefix.
    String name() {
        return reader.getLocalName();
    }

    boolean is(String wordName) {
        return reader.getLocalName().equals(wordName) && space() == Space.WORD;
    }

    Space space() {
        var uri = reader.getNamespaceURI();
        return uri == null ? Space.OTHER : spaces.computeIfAbsent(uri, Xml::space);
    }

    private static Space space(String uri) {
        if (uri.contains("/wordprocessingml/")) {
            return Space.WORD;
        } else if (uri.endsWith("/math")) {
            return Space.MATH;
        } else if (uri.contains("/markup-compatibility/")) {
            return Space.COMPATIBILITY;
        } else if (uri.contains("drawingml")) {
            return Space.DRAWING;
        }
        return uri.startsWith("urn:schemas-microsoft-com:") ? Space.VML : Space.OTHER;
    }

    /// An attribute of the element, of whichever prefix.
    @Nullable String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /// A whole number; 0 if there is none, or it is none.
    int number(String name) {
        try {
            return Integer.parseInt(attribute(name, "0"));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /// Whether a switch such as `<w:b/>` is on.
    boolean isOn() {
        return switch (attribute("val", "true")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    String text() {
        return reader.getText();
    }

    /// The words of the element, which is left.
    String words() throws Problem {
        var words = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case START -> depth++;
                case END -> depth--;
                case TEXT -> words.append(text());
                case OVER -> {
                    return words.toString();
                }
            }
        }
        return words.toString();
    }

    /// Goes on behind the element.
    void skip() throws Problem {
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case START -> depth++;
                case END -> depth--;
                case TEXT -> {
                    // passed over
                }
                case OVER -> {
                    return;
                }
            }
        }
    }

    /// How much of the part has been read, 0 to 1, about.
    double fraction() {
        return Math.clamp(reader.getLocation().getCharacterOffset() / (double) Math.max(1, length), 0, 1);
    }
}
