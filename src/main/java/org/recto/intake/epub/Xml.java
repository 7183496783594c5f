package org.recto.intake.epub;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.recto.intake.format.Decoder;
import org.recto.intake.format.SourceFile;
import org.recto.intake.markup.DeclaredCharset;
import org.recto.intake.markup.Marks;
import org.recto.text.Problem;

import java.util.List;
import java.util.Locale;

/// The XML in an e-book. Its document type is never looked at: nothing is fetched, and what entities it defines stay
/// unknown.
final class Xml {

    /// UTF-16 units of a name or label in it.
    private static final int LABEL = 400;

    private Xml() {}

    /// Parses what says how the book is made.
    ///
    /// @throws Problem if it defines entities: no book needs to, and those made to exhaust readers do
    static Document parse(String bookName, byte[] bytes) throws Problem {
        var text = text(bookName, bytes);
        if (text.contains("<!ENTITY")) {
            throw Problem.input("intake.epub.damaged", bookName);
        }
        return Parser.xmlParser().parseInput(text, "");
    }

    /// Parses a chapter: XHTML as it should be, or whatever HTML it is.
    static Document parseChapter(String bookName, byte[] bytes) throws Problem {
        var text = text(bookName, bytes);
        var document = Parser.xmlParser().parseInput(text, "");
        return document.selectFirst("body") == null ? Parser.htmlParser().parseInput(text, "") : document;
    }

    private static String text(String bookName, byte[] bytes) throws Problem {
        return Decoder.decode(new SourceFile(bookName, bytes), DeclaredCharset.of(bytes)).text();
    }

    /// All elements of a name, whatever stands for its namespace.
    ///
    /// @param name in small letters
    static List<Element> all(Element within, String name) {
        return within.selectStream("*").filter(element -> local(element).equals(name)).toList();
    }

    /// The name of an element without its namespace, in small letters.
    static String local(Element element) {
        var name = element.normalName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /// An attribute, whatever stands for its namespace.
    static String attribute(Element element, String name) {
        if (element.hasAttr(name)) {
            return element.attr(name);
        }
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().endsWith(":" + name))
                .map(attribute -> attribute.getValue())
                .findFirst()
                .orElse("");
    }

    /// The words of a name or label, on one line.
    static String words(Element element) {
        return Marks.glance(element, LABEL);
    }
}
