package org.recto.export.markdown;

import org.commonmark.node.Document;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.ReadingText;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes annotations as a Markdown document that reads well printed, on GitHub and in Obsidian: by reading, then by
/// theme, then the links between them, and the codebook. Every annotation has a number by which the parts refer to it.
///
/// Nobody's words become markup: a passage or a name is shown as it is, a note keeps the Markdown that it was written
/// in as far as that cannot upset the document.
public final class MarkdownWriter {

    private final Contents contents;
    private final Map<Id<Edition>, ReadingText> texts;

    /// @param contents the packet that the annotations are in
    /// @param texts the texts of all editions that they count in
    public MarkdownWriter(Contents contents, Map<Id<Edition>, ReadingText> texts) {
        this.contents = contents;
        this.texts = texts;
    }

    /// The document about some annotations.
    ///
    /// @param annotations by reading, then in page order
    public String write(List<Annotation> annotations) {
        var document = new Document();
        var report = new Report(contents, texts, annotations);
        report.parts().forEach(document::appendChild);
        return MarkdownRenderer.builder().nodeRendererFactory(new PlainText()).build().render(document);
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
