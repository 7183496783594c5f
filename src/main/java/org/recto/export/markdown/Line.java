package org.recto.export.markdown;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.recto.handout.Mark;
import org.recto.handout.Plain;
import org.recto.handout.Run;

import java.util.ArrayList;
import java.util.List;

/// Writes the words of a block: one highlight (`==so==`) around all that lie in passages without a gap, and the number
/// of a footnote behind each passage.
final class Line {

    private final Node block;
    private final boolean isFootnoted;
    private final List<Mark> ended = new ArrayList<>();
    private boolean isLit;
    private String space = "";

    Line(Node block, boolean isFootnoted) {
        this.block = block;
        this.isFootnoted = isFootnoted;
    }

    void add(Run run) {
        boolean isFirst = true;
        for (String words : run.words().split("\n", -1)) {
            if (!isFirst) {
                end();
                block.appendChild(new HardLineBreak());
            }
            add(run, words);
            isFirst = false;
        }
        ended.addAll(run.ends());
    }

    /// A highlight, like emphasis, neither begins nor ends with a space.
    private void add(Run run, String words) {
        var inner = words.strip();
        int start = words.indexOf(inner);
        if (inner.isEmpty()) {
            space += Plain.spaced(words);
            return;
        }
        boolean willBeLit = canBeLit(run, inner);
        if (isLit && !willBeLit) {
            sign();
        }
        numbers();
        text(space + Plain.spaced(words.substring(0, start)));
        space = Plain.spaced(words.substring(start + inner.length()));
        if (willBeLit && !isLit) {
            sign();
        }
        new Setting(block, run.formats()).add(Plain.spaced(inner));
    }

    /// What has an equals sign at its border cannot be highlighted: the signs would run together.
    private static boolean canBeLit(Run run, String words) {
        return !run.marks().isEmpty() && !words.startsWith("=") && !words.endsWith("=");
    }

    private void sign() {
        block.appendChild(new Raw("=="));
        isLit = !isLit;
    }

    /// The numbers of the passages that have ended, behind the highlight if that ends with them.
    private void numbers() {
        for (Mark mark : ended) {
            var number = Integer.toString(mark.number());
            block.appendChild(isFootnoted ? new FootnoteReference(number) : Nodes.text("[" + number + "]"));
        }
        ended.clear();
    }

    private void text(String words) {
        if (!words.isEmpty()) {
            block.appendChild(Nodes.text(words));
        }
    }

    /// Ends the line: what is highlighted ends with it.
    void end() {
        if (isLit) {
            sign();
        }
        numbers();
        space = "";
    }
}
