package org.recto.intake;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.recto.text.BlockKind;
import org.recto.text.FormatKind;
import org.recto.text.Problem;

/// Turns the blocks of a Markdown document into a reading's.
///
/// It descends as deep as the parser nests, which is bounded.
final class MarkdownBlocks {

    private static final int DEEPEST = 9;

    private final BlockList blocks;
    private final MarkdownFootnotes footnotes;
    private final MarkdownInlines inlines;
    private boolean headed;

    MarkdownBlocks(Node document, BlockList blocks) {
        this.blocks = blocks;
        this.footnotes = new MarkdownFootnotes(document);
        this.inlines = new MarkdownInlines(footnotes);
    }

    /// Adds all blocks of the document, the footnotes last.
    void add(Node document) throws Problem {
        add(document, BlockKind.PARAGRAPH, 0);
        int done = 0;
        for (var note = footnotes.noteAfter(done); note != null; note = footnotes.noteAfter(done)) {
            done++;
            footnote(note, done);
        }
    }

    private void add(Node parent, BlockKind kind, int depth) throws Problem {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> heading(heading, parent);
                case Paragraph paragraph -> paragraph(paragraph, kind);
                case BlockQuote quote -> add(quote, BlockKind.QUOTATION, depth);
                case ListBlock list -> list(list, kind, depth + 1);
                case FencedCodeBlock code -> code(code.getLiteral());
                case IndentedCodeBlock code -> code(code.getLiteral());
                case HtmlBlock html -> blocks.add(kind, 0, Words.plain(html.getLiteral()));
                case TableBlock table -> table(table);
                case FootnoteDefinition _, YamlFrontMatterBlock _ -> {
                    // notes come last; what is known of the text is no part of it
                }
                default -> add(node, kind, depth);
            }
        }
    }

    /// The first heading of the first level is the title, unless another heading stands above it.
    private void heading(Heading heading, Node parent) throws Problem {
        boolean title = !headed && heading.getLevel() == 1 && parent.getParent() == null;
        headed = true;
        var words = inlines.of(heading);
        blocks.add(title ? BlockKind.TITLE : BlockKind.HEADING, title ? 0 : heading.getLevel(), words);
    }

    private void paragraph(Paragraph paragraph, BlockKind kind) throws Problem {
        if (!isPictures(paragraph)) {
            blocks.add(kind, 0, inlines.of(paragraph));
            return;
        }
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image image) {
                blocks.add(BlockKind.FIGURE, 0, inlines.of(image));
            }
        }
    }

    private static boolean isPictures(Node paragraph) {
        boolean any = false;
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof Image || node instanceof SoftLineBreak)) {
                return false;
            }
            any |= node instanceof Image;
        }
        return any;
    }

    private void list(ListBlock list, BlockKind kind, int depth) throws Problem {
        int number =
                list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                        ? ordered.getMarkerStartNumber()
                        : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var mark = list instanceof OrderedList ordered ? number + ordered.getMarkerDelimiter() + " " : "";
            number++;
            if (item.getFirstChild() instanceof Paragraph first && !isPictures(first)) {
                var words = Words.plain(mark);
                inlines.append(words, first);
                blocks.add(BlockKind.LIST_ITEM, Math.min(depth, DEEPEST), words);
                first.unlink();
            }
            add(item, kind, depth);
        }
    }

    private void code(String literal) throws Problem {
        var words = new Words();
        words.append(literal);
        words.format(FormatKind.CODE, 0, "");
        blocks.add(BlockKind.PARAGRAPH, 0, words);
    }

    private void table(Node table) throws Problem {
        var words = new Words();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    row(row, words);
                }
            }
        }
        blocks.add(BlockKind.TABLE, 0, words);
    }

    private void row(Node row, Words words) {
        words.append(words.length() == 0 ? "" : "\n");
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                words.append(cell.getPrevious() == null ? "" : "\t");
                inlines.append(words, cell);
            }
        }
    }

    private void footnote(Node note, int number) throws Problem {
        var words = new Words();
        MarkdownInlines.mark(words, number);
        words.append(" ");
        if (!(note instanceof FootnoteDefinition)) {
            inlines.append(words, note);
        } else if (note.getFirstChild() instanceof Paragraph first) {
            inlines.append(words, first);
            first.unlink();
        }
        blocks.add(BlockKind.FOOTNOTE, 0, words);
        if (note instanceof FootnoteDefinition) {
            add(note, BlockKind.FOOTNOTE, 0);
        }
    }
}
