package org.recto.ui.notewords;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.recto.ui.notewords.NoteWords.Block;
import org.recto.ui.notewords.NoteWords.Run;

import java.util.ArrayList;
import java.util.List;

/// Goes through a note's Markdown and gathers its words. Markup that a margin has no room for, such as pictures and
/// HTML, leaves its words.
final class NoteReading extends AbstractVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private int depth;
    private String marker = "";
    private int strong;
    private int emphasis;
    private String link = "";

    List<Block> blocks() {
        return blocks;
    }

    private void end() {
        if (!runs.isEmpty()) {
            blocks.add(new Block(depth, marker, List.copyOf(runs)));
            runs.clear();
            marker = "";
        }
    }

    private void say(String words, boolean code) {
        runs.add(new Run(words, strong > 0, emphasis > 0, code, link));
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        end();
    }

    @Override
    public void visit(Heading heading) {
        strong++;
        visitChildren(heading);
        strong--;
        end();
    }

    @Override
    public void visit(BlockQuote quote) {
        depth++;
        visitChildren(quote);
        depth--;
    }

    @Override
    public void visit(BulletList list) {
        depth++;
        visitChildren(list);
        depth--;
    }

    @Override
    public void visit(OrderedList list) {
        depth++;
        var first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            marker = number++ + ".";
            visitChildren(item);
        }
        depth--;
    }

    @Override
    public void visit(ListItem item) {
        marker = "•";
        visitChildren(item);
        marker = "";
    }

    @Override
    public void visit(FencedCodeBlock block) {
        say(block.getLiteral().stripTrailing(), true);
        end();
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        say(block.getLiteral().stripTrailing(), true);
        end();
    }

    @Override
    public void visit(HtmlBlock block) {
        say(block.getLiteral().strip(), false);
        end();
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral(), false);
    }

    @Override
    public void visit(StrongEmphasis node) {
        strong++;
        visitChildren(node);
        strong--;
    }

    @Override
    public void visit(Emphasis node) {
        emphasis++;
        visitChildren(node);
        emphasis--;
    }

    @Override
    public void visit(Link node) {
        var outer = link;
        link = node.getDestination();
        visitChildren(node);
        link = outer;
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral(), true);
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral(), false);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        say(" ", false);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        say("\n", false);
    }
}
