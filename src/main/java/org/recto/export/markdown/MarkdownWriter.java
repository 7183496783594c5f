package org.recto.export.markdown;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.recto.handout.Handout;

import java.util.List;
import java.util.Set;

/// Writes the document as Markdown that reads well on GitHub and in Obsidian: the readings with their passages
/// highlighted and the notes as footnotes, then the passages by theme, the links and the codebook. Every passage has a
/// number by which the parts refer to it.
///
/// Nobody's words become markup: a passage or a name is shown as it is, a note keeps the Markdown that it was written
/// in as far as that cannot upset the document.
public final class MarkdownWriter {

    private static final List<Extension> EXTENSIONS =
            List.of(FootnotesExtension.create(), TablesExtension.create(), StrikethroughExtension.create());

    private final Handout handout;

    public MarkdownWriter(Handout handout) {
        this.handout = handout;
    }

    /// The document.
    public String write() {
        var document = new Document();
        var heads = new Heads(new Tags(handout.codebook()));
        new Readings(handout, heads).parts().forEach(document::appendChild);
        new Endmatter(handout, heads).parts().forEach(document::appendChild);
        return MarkdownRenderer.builder()
                .extensions(EXTENSIONS)
                .nodeRendererFactory(new PlainText())
                .build()
                .render(document);
    }

    static final class PlainText implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new PlainTextRenderer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }
}
