package org.recto.export.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/// Writes a page as HTML (HTML Standard, 13.3). jsoup can do so, too, but looks up each character by itself, which for
/// a book with thousands of notes took as long as making the page; here, what needs no escaping goes out at once.
final class Markup implements NodeVisitor {

    private final Writer out;

    private Markup(Writer out) {
        this.out = out;
    }

    static void write(Document page, Writer out) throws IOException {
        try {
            page.traverse(new Markup(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void head(Node node, int depth) {
        try {
            begin(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        try {
            end(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(Node node) throws IOException {
        switch (node) {
            case Document _ -> {}
            case Element element -> begin(element);
            case TextNode text -> escaped(text.getWholeText(), false);
            case DataNode data -> out.write(data.getWholeData());
            case DocumentType type -> out.write("<!doctype " + type.name() + ">");
            default -> throw new IllegalArgumentException("not on a page of ours: " + node.nodeName());
        }
    }

    private void begin(Element element) throws IOException {
        out.write('<');
        out.write(element.tagName());
        for (Attribute attribute : element.attributes()) {
            out.write(' ');
            out.write(attribute.getKey());
            out.write("=\"");
            escaped(attribute.getValue(), true);
            out.write('"');
        }
        out.write('>');
    }

    private void end(Node node) throws IOException {
        if (node instanceof Element element && !(node instanceof Document) && !element.tag().isEmpty()) {
            out.write("</");
            out.write(element.tagName());
            out.write('>');
        }
    }

    private void escaped(String words, boolean isValue) throws IOException {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            var escape = escape(words.charAt(i), isValue);
            if (!escape.isEmpty()) {
                out.write(words, from, i - from);
                out.write(escape);
                from = i + 1;
            }
        }
        out.write(words, from, words.length() - from);
    }

    private static String escape(char character, boolean isValue) {
        return switch (character) {
            case '&' -> "&amp;";
            case '\u00A0' -> "&nbsp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> isValue ? "&quot;" : "";
            default -> "";
        };
    }
}
