package org.recto.export.docx;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.recto.handout.Address;
import org.recto.handout.Note;

import java.util.ArrayList;
import java.util.List;

/// Notes, which are Markdown, as paragraphs of Word's own styles. The number of an item is a word of its paragraph.
final class NoteText extends AbstractVisitor {

    private final Body body;
    private String style = "";
    private String marker = "";
    private int strong;
    private int emphasis;

    NoteText(Body body) {
        this.body = body;
    }

    void write(String markdown) {
        Note.blocks(markdown).forEach(block -> block.accept(this));
    }

    private void within(String inner, Node node) {
        var outer = style;
        style = inner;
        visitChildren(node);
        style = outer;
    }

    private void open() {
        body.open(style);
        if (!marker.isEmpty()) {
            body.run(marker);
            marker = "";
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        open();
        visitChildren(paragraph);
        body.close();
    }

    @Override
    public void visit(BlockQuote quote) {
        within("Quote", quote);
    }

    @Override
    public void visit(BulletList list) {
        within("ListBullet", list);
    }

    @Override
    public void visit(OrderedList list) {
        var outer = style;
        style = "ListNumber";
        var first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            marker = number++ + ". ";
            item.accept(this);
        }
        style = outer;
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
        marker = "";
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String words) {
        open();
        body.run(words.stripTrailing(), List.of(List.of("w:rStyle", "Code")));
        body.close();
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
    public void visit(Link link) {
        boolean isWeb = Address.isWeb(link.getDestination());
        if (isWeb) {
            body.part().open("w:hyperlink", "r:id", body.link(link.getDestination()));
        }
        visitChildren(link);
        if (isWeb) {
            body.part().close();
        }
    }

    @Override
    public void visit(Code code) {
        body.run(code.getLiteral(), properties("Code"));
    }

    @Override
    public void visit(Text text) {
        body.run(text.getLiteral(), properties(""));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        body.run(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        body.run("\n");
    }

    /// In the order that the standard asks for.
    private List<List<String>> properties(String character) {
        var properties = new ArrayList<List<String>>();
        if (!character.isEmpty()) {
            properties.add(List.of("w:rStyle", character));
        }
        if (strong > 0) {
            properties.add(List.of("w:b"));
        }
        if (emphasis > 0) {
            properties.add(List.of("w:i"));
        }
        return properties;
    }
}
