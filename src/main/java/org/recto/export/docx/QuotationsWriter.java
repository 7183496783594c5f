package org.recto.export.docx;

import org.recto.handout.Paper;
import org.recto.handout.Quotation;
import org.recto.handout.Quotations;
import org.recto.handout.Wording;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes quotations as the beginning of a draft, as a Word file: each a paragraph of the style for quotations, its
/// source a footnote, and the readings at the end.
public final class QuotationsWriter {

    private static final List<List<String>> REFERENCE = List.of(List.of("w:rStyle", "FootnoteReference"));

    private QuotationsWriter() {}

    /// Writes the file.
    ///
    /// @param out left open
    public static void write(Quotations draft, OutputStream out) throws IOException {
        var file = new WordFile(out);
        file.copy("[Content_Types].xml", "content-types-draft.xml");
        file.copy("_rels/.rels", "relations.xml");
        file.copy("word/styles.xml", Styles.COMMON);
        file.copy("word/numbering.xml", "numbering.xml");
        file.copy("word/settings.xml", "settings.xml");
        footnotes(draft, file.part("word/footnotes.xml"));
        document(draft, file.part("word/document.xml"));
        file.relations("styles", "numbering", "settings", "footnotes").end();
        file.end(draft.title(), "");
    }

    private static void document(Quotations draft, OutputStream out) {
        var part = new XmlPart(out, "w:document", WordFile.NAMESPACES);
        part.open("w:body");
        var body = new Body(part);
        body.paragraph("Heading1", draft.title());
        int number = 1;
        for (Quotation quotation : draft.quotations()) {
            quotation(body, quotation, number++);
            // room for what is to be said of it; without it Word draws two quotations as one
            body.paragraph("", "");
        }
        if (!draft.sources().isEmpty()) {
            body.paragraph("Heading2", Wording.of("draft.sources"));
            draft.sources().forEach(source -> body.paragraph("ListBullet", source));
        }
        WordFile.end(part, Paper.A4);
    }

    private static void quotation(Body body, Quotation quotation, int number) {
        var paragraphs = quotation.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            body.open("Quote");
            body.run(paragraphs.get(i));
            if (i == paragraphs.size() - 1) {
                body.run(REFERENCE, "w:footnoteReference", "w:id", Integer.toString(number));
            }
            body.close();
        }
    }

    /// The first two are the lines that Word draws above footnotes.
    private static void footnotes(Quotations draft, OutputStream out) {
        var part = new XmlPart(out, "w:footnotes", WordFile.NAMESPACES);
        var body = new Body(part);
        line(part, body, "separator", "-1");
        line(part, body, "continuationSeparator", "0");
        int number = 1;
        for (Quotation quotation : draft.quotations()) {
            part.open("w:footnote", "w:id", Integer.toString(number++));
            body.open("FootnoteText");
            body.run(REFERENCE, "w:footnoteRef");
            body.run(" " + quotation.source() + ".");
            body.close();
            part.close();
        }
        part.end();
    }

    private static void line(XmlPart part, Body body, String kind, String id) {
        part.open("w:footnote", "w:type", kind, "w:id", id);
        body.open("");
        body.run(List.of(), "w:" + kind);
        body.close();
        part.close();
    }
}
