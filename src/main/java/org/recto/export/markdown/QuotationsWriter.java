package org.recto.export.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.recto.handout.Quotation;
import org.recto.handout.Quotations;
import org.recto.handout.Wording;

import java.util.List;

/// Writes quotations as the beginning of a draft: each a block, its source a footnote, and the readings at the end.
/// Nobody's words become markup.
public final class QuotationsWriter {

    private QuotationsWriter() {}

    /// The draft.
    public static String write(Quotations draft) {
        var document = new Document();
        document.appendChild(Nodes.heading(1, draft.title()));
        int number = 1;
        for (Quotation quotation : draft.quotations()) {
            var quoted = Nodes.quotation(quotation.words());
            if (quoted.getLastChild() != null) {
                quoted.getLastChild().appendChild(new FootnoteReference(Integer.toString(number++)));
            }
            document.appendChild(quoted);
        }
        if (!draft.sources().isEmpty()) {
            document.appendChild(Nodes.heading(2, Wording.of("draft.sources")));
            var sources = new BulletList();
            draft.sources()
                    .forEach(source -> {
                        var item = new ListItem();
                        item.appendChild(Nodes.paragraph(Nodes.text(source)));
                        sources.appendChild(item);
                    });
            document.appendChild(sources);
        }
        number = 1;
        for (Quotation quotation : draft.quotations()) {
            var footnote = new FootnoteDefinition(Integer.toString(number++));
            footnote.appendChild(Nodes.paragraph(Nodes.text(quotation.source() + ".")));
            document.appendChild(footnote);
        }
        return MarkdownRenderer.builder()
                .extensions(List.of(FootnotesExtension.create()))
                .nodeRendererFactory(new MarkdownWriter.PlainText())
                .build()
                .render(document);
    }
}
