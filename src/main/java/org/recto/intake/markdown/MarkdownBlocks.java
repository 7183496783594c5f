package org.recto.intake.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
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
import org.jspecify.annotations.Nullable;
import org.recto.intake.format.BlockList;
import org.recto.intake.format.BlockText;
import org.recto.intake.format.Pace;
import org.recto.text.BlockKind;
import org.recto.text.FormatKind;
import org.recto.text.Problem;

/// Turns the blocks of a Markdown document into a reading's.
///
/// It descends as deep as the parser nests, which is bounded.
final class MarkdownBlocks {

    private static final int DEEPEST = 9;

    private final Node document;
    private final BlockList blocks;
    private final Pace pace;
    private final MarkdownFootnotes footnotes;
    private final MarkdownInlines inlines;
    private final @Nullable Node title;

    /// @param document the parsed document; it is taken apart
    /// @param named the title that the file gives elsewhere, or empty
    /// @param blocks where its blocks go
    MarkdownBlocks(Node document, String named, BlockList blocks, Pace pace) {
        this.document = document;
        this.blocks = blocks;
        this.pace = pace;
        this.footnotes = new MarkdownFootnotes(document);
        this.inlines = new MarkdownInlines(footnotes);
        this.title = MarkdownTitle.of(document, named, new MarkdownInlines(footnotes));
    }

    /// Adds all blocks of the document, the footnotes last.
    void add() throws Problem {
        add(document, BlockKind.PARAGRAPH, 0);
        int number = 1;
        for (var note = footnotes.note(number); note.isPresent(); note = footnotes.note(number)) {
            footnote(note.get(), number);
            number++;
        }
    }

    private void add(Node parent, BlockKind kind, int depth) throws Problem {
        pace.at(0);
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> paragraph(paragraph, kind);
                case BlockQuote quote -> add(quote, BlockKind.QUOTATION, depth);
                case ListBlock list -> list(list, kind, depth + 1);
                case FencedCodeBlock code -> code(code.getLiteral());
                case IndentedCodeBlock code -> code(code.getLiteral());
                case HtmlBlock html -> blocks.add(kind, 0, BlockText.plain(html.getLiteral()));
                case TableBlock table -> table(table);
                case FootnoteDefinition _ -> {
                    // notes come last
                }
                default -> add(node, kind, depth);
            }
        }
    }

    private void heading(Heading heading) throws Problem {
        boolean isTitle = heading.equals(title);
        blocks.add(
                isTitle ? BlockKind.TITLE : BlockKind.HEADING, isTitle ? 0 : heading.getLevel(), inlines.of(heading));
    }

    private void paragraph(Paragraph paragraph, BlockKind kind) throws Problem {
        if (!MarkdownInlines.isPictures(paragraph)) {
            blocks.add(paragraph.equals(title) ? BlockKind.TITLE : kind, 0, inlines.of(paragraph));
            return;
        }
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image image) {
                blocks.add(BlockKind.FIGURE, 0, inlines.of(image));
            }
        }
    }

    private void list(ListBlock list, BlockKind kind, int depth) throws Problem {
        int number =
                list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                        ? ordered.getMarkerStartNumber()
                        : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var mark = list instanceof OrderedList ordered ? number + ordered.getMarkerDelimiter() + " " : "";
            number++;
            if (item.getFirstChild() instanceof Paragraph first && !MarkdownInlines.isPictures(first)) {
                var words = BlockText.plain(mark);
                inlines.append(words, first);
                blocks.add(BlockKind.LIST_ITEM, Math.min(depth, DEEPEST), words);
                first.unlink();
            }
            add(item, kind, depth);
        }
    }

    private void code(String literal) throws Problem {
        var words = new BlockText();
        words.append(literal);
        words.format(FormatKind.CODE, 0, "");
        blocks.add(BlockKind.PARAGRAPH, 0, words);
    }

    private void table(Node table) throws Problem {
        var words = new BlockText();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    row(row, words);
                }
            }
        }
        blocks.add(BlockKind.TABLE, 0, words);
    }

    private void row(Node row, BlockText words) {
        words.append(words.length() == 0 ? "" : "\n");
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                words.append(cell.getPrevious() == null ? "" : "\t");
                inlines.append(words, cell);
            }
        }
    }

    private void footnote(Node note, int number) throws Problem {
        var words = new BlockText();
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
