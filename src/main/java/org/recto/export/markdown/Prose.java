package org.recto.export.markdown;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.recto.handout.Run;

import java.util.List;

/// The blocks of a reading.
///
/// @param isFootnoted whether the numbers of passages are those of footnotes
record Prose(boolean isFootnoted) {

    Node block(org.recto.handout.Paragraph paragraph) {
        var block = paragraph.block();
        return switch (block.kind()) {
            case TITLE -> into(heading(3), paragraph.runs());
            case HEADING -> into(heading(Math.clamp(block.level() + 2, 3, 6)), paragraph.runs());
            case QUOTATION -> within(new BlockQuote(), into(new Paragraph(), paragraph.runs()));
            case TABLE -> new Tables(this).of(paragraph);
            case LIST_ITEM -> paragraph.isCounted() ? into(new Paragraph(), paragraph.runs()) : item(paragraph.runs());
            case PARAGRAPH, FOOTNOTE, FIGURE -> into(new Paragraph(), paragraph.runs());
        };
    }

    private static Node heading(int level) {
        var heading = new Heading();
        heading.setLevel(level);
        return heading;
    }

    private static Node within(Node outer, Node inner) {
        outer.appendChild(inner);
        return outer;
    }

    private Node item(List<Run> runs) {
        var list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        list.appendChild(within(new ListItem(), into(new Paragraph(), runs)));
        return list;
    }

    /// Adds words to a block.
    Node into(Node block, List<Run> runs) {
        var line = new Line(block, isFootnoted);
        runs.forEach(line::add);
        line.end();
        return block;
    }
}
