package org.recto.export.markdown;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.recto.handout.Plain;

import java.util.List;

/// Makes the pieces of a Markdown document out of plain words.
final class Nodes {

    private Nodes() {}

    static Node heading(int level, String words) {
        var heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(text(Plain.oneLine(words)));
        return heading;
    }

    static Paragraph paragraph(Node... inline) {
        var paragraph = new Paragraph();
        List.of(inline).forEach(paragraph::appendChild);
        return paragraph;
    }

    static Node text(String words) {
        return new Text(words);
    }

    static Node strong(String words) {
        var strong = new StrongEmphasis("**");
        strong.appendChild(text(Plain.oneLine(words)));
        return strong;
    }

    /// A passage as a quotation: its blocks as paragraphs, its line breaks kept.
    static Node quotation(String words) {
        var quotation = new BlockQuote();
        var paragraph = new Paragraph();
        for (String line : words.strip().lines().toList()) {
            if (line.isBlank()) {
                paragraph = new Paragraph();
                continue;
            }
            if (paragraph.getFirstChild() == null) {
                quotation.appendChild(paragraph);
            } else {
                paragraph.appendChild(new HardLineBreak());
            }
            paragraph.appendChild(text(Plain.oneLine(line)));
        }
        return quotation;
    }
}
