package org.recto.handout;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;

/// A note, which is Markdown, made fit to stand in a document with others: its emphasis, lists, quotations and links
/// stay, but it has no headings of its own, shows no pictures, runs nothing, and what was HTML is seen as it was typed.
public final class Note extends AbstractVisitor {

    /// Beyond this a note is not parsed but shown as it was typed: parsing can take quadratic time.
    private static final int LONGEST = 50_000;

    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(50).maxInlineNesting(50).build();

    private Note() {}

    /// The blocks of a note; none for an empty one.
    public static List<Node> blocks(String markdown) {
        if (markdown.isBlank()) {
            return List.of();
        }
        if (markdown.length() > LONGEST) {
            return List.of(paragraph(new Text(Plain.oneLine(markdown))));
        }
        var document = PARSER.parse(markdown);
        document.accept(new Note());
        return children(document);
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    @Override
    public void visit(HtmlBlock html) {
        replace(html, paragraph(new Text(Plain.oneLine(html.getLiteral()))));
    }

    @Override
    public void visit(HtmlInline html) {
        replace(html, new Text(html.getLiteral()));
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        var strong = new StrongEmphasis("**");
        children(heading).forEach(strong::appendChild);
        replace(heading, paragraph(strong));
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        unwrap(image);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        var address = link.getDestination();
        if (!Address.isWeb(address) && !Address.isMail(address)) {
            unwrap(link);
        }
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        definition.unlink();
    }

    /// The language of a code block can make a note-taking program run it.
    @Override
    public void visit(FencedCodeBlock code) {
        code.setInfo("");
    }

    /// Code that begins so is evaluated by a widespread extension of Obsidian.
    @Override
    public void visit(Code code) {
        if (code.getLiteral().strip().matches("(?s)[$=].*")) {
            replace(code, new Text(code.getLiteral()));
        }
    }

    private static Node paragraph(Node words) {
        var paragraph = new Paragraph();
        paragraph.appendChild(words);
        return paragraph;
    }

    private static void replace(Node node, Node other) {
        node.insertBefore(other);
        node.unlink();
    }

    private static void unwrap(Node node) {
        children(node).forEach(node::insertBefore);
        node.unlink();
    }
}
