package org.recto.export.html;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.recto.handout.Quotation;
import org.recto.handout.Quotations;
import org.recto.handout.Wording;

/// Writes quotations as the beginning of a draft, as a web page that word processors open, too: each a block, its
/// source a footnote, and the readings at the end. Nobody's words become markup.
public final class QuotationsWriter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final String CSS =
            "body{max-width:38em;margin:2em auto;padding:0 1em;font-family:serif;line-height:1.5}"
                    + "blockquote{margin:1em 2em}sup a{text-decoration:none}";

    private QuotationsWriter() {}

    /// The page, to be stored as UTF-8.
    public static String write(Quotations draft) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.selectXpath("/html").attr("lang", "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        page.head().appendElement("title").appendText(draft.title());
        page.head().appendElement("style").appendChild(new DataNode(CSS));
        var main = Elements.add(page.body(), "main", "");
        Elements.add(main, "h1", "", draft.title());
        for (int i = 0; i < draft.quotations().size(); i++) {
            quotation(main, draft.quotations().get(i), i + 1);
        }
        if (!draft.sources().isEmpty()) {
            var sources = Elements.add(Elements.section(main, "sources", Wording.of("draft.sources")), "ul", "");
            draft.sources().forEach(source -> Elements.add(sources, "li", "", source));
        }
        var notes = Elements.add(Elements.section(main, "notes", Wording.of("notes")), "ol", "");
        for (int i = 0; i < draft.quotations().size(); i++) {
            var note =
                    Elements.add(notes, "li", "", draft.quotations().get(i).source() + ". ").attr("id", "n" + (i + 1));
            Elements.jump(note, "q" + (i + 1), "↩").attr("aria-label", Wording.of("draft.back", i + 1));
        }
        return page.html();
    }

    private static void quotation(Element main, Quotation quoted, int number) {
        var quotation = Elements.add(main, "blockquote", "").attr("id", "q" + number);
        Element last = null;
        for (String paragraph : quoted.paragraphs()) {
            last = Elements.add(quotation, "p", "");
            var lines = paragraph.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    last.appendElement("br");
                }
                last.appendText(lines[i]);
            }
        }
        if (last != null) {
            Elements.jump(Elements.add(last, "sup", ""), "n" + number, Integer.toString(number));
        }
    }
}
