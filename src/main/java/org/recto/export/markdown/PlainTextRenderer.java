package org.recto.export.markdown;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;

import java.util.Set;

/// Renders words with [PlainWords] instead of commonmark's own escaping, which knows neither GitHub nor Obsidian; and
/// signs as they are.
final class PlainTextRenderer implements NodeRenderer {

    private final MarkdownWriter writer;

    PlainTextRenderer(MarkdownNodeRendererContext context) {
        this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Raw.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Raw raw -> writer.raw(raw.signs());
            case Text text when startsLine(text) -> writer.raw(PlainWords.atStart(text.getLiteral()));
            case Text text -> writer.raw(PlainWords.within(text.getLiteral()));
            default -> throw new IllegalArgumentException("not rendered here: " + node);
        }
    }

    private static boolean startsLine(Text text) {
        var before = text.getPrevious();
        return (before == null && text.getParent() instanceof Paragraph)
                || before instanceof SoftLineBreak
                || before instanceof HardLineBreak;
    }
}
