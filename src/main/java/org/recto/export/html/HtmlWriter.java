package org.recto.export.html;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.recto.enclosure.Seal;
import org.recto.export.Enclosing;
import org.recto.handout.Handout;
import org.recto.handout.Part;
import org.recto.handout.Wording;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes the document as one web page: on a wide screen the readings stand side by side, on a phone one after another,
/// on paper the page prints as a book. It needs no script, fetches nothing, and tells the browser to let nothing be
/// fetched.
public final class HtmlWriter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Handout handout;

    public HtmlWriter(Handout handout) {
        this.handout = handout;
    }

    /// Writes the page, to be stored as UTF-8.
    public void write(Writer out) throws IOException {
        Markup.write(page(), out);
    }

    private Document page() {
        var options = handout.options();
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.selectXpath("/html").attr("lang", "en");
        var inks = new Inks(handout.codebook(), options.colour(), Medium.SCREEN);
        var guide = new Guide(handout, inks);
        var body = page.body();
        Elements.jump(body, "readings", Wording.of("skip")).attr("class", "skip");
        if (options.has(Part.COVER)) {
            new Cover(handout).into(body);
        }
        guide.into(body);
        var main = Elements.add(body, "main", "");
        List.of(
                        new Readings(handout, inks, Medium.SCREEN),
                        new Comparison(handout, inks, Medium.SCREEN),
                        new Links(handout),
                        new Index(handout),
                        new CodebookList(handout, inks),
                        new Method(handout))
                .forEach(piece -> piece.into(main));
        var shown = Seal.of(body.nodeStream(TextNode.class).map(TextNode::getWholeText));
        Enclosing.of(handout).ifPresent(json -> enclose(body, json, shown));
        head(page, StyleSheet.named("page.css") + inks.css() + guide.css());
        return page;
    }

    /// In an element that no browser shows or runs.
    private static void enclose(Element body, String json, String seal) {
        body.appendElement("template").attr("id", Seal.ELEMENT).attr(Seal.ATTRIBUTE, seal).appendText(json);
    }

    private void head(Document page, String css) {
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("meta").attr("name", "generator").attr("content", "Recto");
        head.appendElement("title").appendText(Cover.title(handout));
        head.appendElement("style").appendChild(new DataNode(css));
    }
}
