package org.recto.export.docx;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// One XML part of the file while it is written. Names are written with their prefixes as they stand; words are
/// escaped, and what XML cannot hold is replaced.
final class XmlPart {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    /// Bytes.
    private static final int BUFFER = 1 << 15;

    private final XMLStreamWriter out;

    /// Begins a part.
    ///
    /// @param root its element
    /// @param attributes of it: name, value, name, value
    XmlPart(OutputStream stream, String root, String... attributes) {
        try {
            // Java's writer hands every byte on by itself, and a compressing stream takes each for a piece of work
            var buffered = new BufferedOutputStream(stream, BUFFER);
            out = FACTORY.createXMLStreamWriter(buffered, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(root, attributes);
    }

    /// Begins an element.
    XmlPart open(String name, String... attributes) {
        try {
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], safe(attributes[i + 1]));
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /// Ends the element that was begun last.
    XmlPart close() {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /// Adds an element without content.
    XmlPart add(String name, String... attributes) {
        return open(name, attributes).close();
    }

    XmlPart text(String words) {
        try {
            out.writeCharacters(safe(words));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private static String safe(String words) {
        return isPlain(words) ? words : UNSAFE.matcher(words).replaceAll("\uFFFD");
    }

    /// Whether nothing in it needs a second look, as in most words.
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isPlain = c < 0x7F ? c >= ' ' || c == '\n' || c == '\t' : c >= 0xA0 && c < 0xD800;
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    /// Ends the part; the stream stays open.
    void end() {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
