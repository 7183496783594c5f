package org.recto.export.html;

import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.recto.handout.Handout;
import org.recto.handout.Paper;
import org.recto.handout.Part;
import org.recto.handout.Wording;

import java.util.List;

/// The document as a page that is made to be set on paper: notes level with their passages, running heads, page
/// numbers, bookmarks.
public final class PrintedPage {

    /// The attribute with the numbers of the marks that an element's words lie in, parted by spaces.
    public static final String MARKS = "data-marks";

    private static final String HEADED = "article.reading, section.part";

    private PrintedPage() {}

    /// Makes the page, as parsed XML.
    public static org.w3c.dom.Document of(Handout handout) {
        var options = handout.options();
        var page = Document.createShell("");
        page.expectFirst("html").attr("lang", "en").attr("class", options.notes().toString());
        var inks = new Inks(handout.codebook(), options.colour(), Medium.PAPER);
        var body = page.body();
        if (options.has(Part.COVER)) {
            new Cover(handout).into(body);
        }
        List.of(
                        new Readings(handout, inks, Medium.PAPER),
                        new Comparison(handout, inks, Medium.PAPER),
                        new Links(handout),
                        new Index(handout),
                        new CodebookList(handout, inks),
                        new Method(handout))
                .forEach(piece -> piece.into(body));
        head(page, handout);
        for (Element link : page.select("a")) {
            link.attr("title", link.hasAttr("aria-label") ? link.attr("aria-label") : link.text());
        }
        page.head()
                .appendElement("style")
                .appendChild(new DataNode(StyleSheet.named("paper.css").replace("PAPER", paper(handout)) + inks.css()));
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    private static String paper(Handout handout) {
        return handout.options().paper() == Paper.A4 ? "A4" : "letter";
    }

    /// Its title, and of each reading and part the bookmark that leads to it, and what stands at the head of its pages.
    private static void head(Document page, Handout handout) {
        var title = Cover.title(handout);
        page.head().appendElement("title").appendText(title);
        meta(page, "subject", Wording.of("packet"));
        meta(page, "description", Wording.of("packet"));
        meta(page, "author", String.join(", ", handout.people()));
        var bookmarks = page.head().appendElement("bookmarks");
        for (Element part : page.select(HEADED)) {
            var name = part.expectFirst("h2").text();
            bookmarks.appendElement("bookmark").attr("name", name).attr("href", "#" + part.id());
            part.prependElement("div").attr("class", "running").appendText(title + " · " + name);
        }
    }

    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }
}
