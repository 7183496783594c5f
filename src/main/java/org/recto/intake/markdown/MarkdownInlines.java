package org.recto.intake.markdown;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.recto.intake.format.BlockText;
import org.recto.intake.format.Caps;
import org.recto.intake.format.Lines;
import org.recto.intake.format.Seam;
import org.recto.text.FormatKind;

/// Turns what stands inside a Markdown block into words and formats. HTML is kept as the words it is written with.
///
/// It descends as deep as the parser nests, which is bounded.
final class MarkdownInlines {

    private final MarkdownFootnotes footnotes;

    /// UTF-16 units of all addresses so far.
    private long addresses;

    MarkdownInlines(MarkdownFootnotes footnotes) {
        this.footnotes = footnotes;
    }

    /// The words of a block.
    BlockText of(Node block) {
        var words = new BlockText();
        append(words, block);
        return words;
    }

    /// What stands for a picture.
    BlockText of(Image image) {
        var words = new BlockText();
        append(words, image);
        return words;
    }

    private void append(BlockText words, Image image) {
        link(words, image.getDestination(), () -> words.append(alternative(image)));
    }

    void append(BlockText words, Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case HtmlInline html -> words.append(html.getLiteral());
                case HardLineBreak _ -> words.append("\n");
                case SoftLineBreak _ ->
                        words.append(
                                Seam.inProse(
                                        words.text(), node.getNext() instanceof Text next ? next.getLiteral() : ""));
                case Code code -> set(words, FormatKind.CODE, "", () -> words.append(code.getLiteral()));
                case Emphasis _ -> set(words, FormatKind.EMPHASIS, node);
                case StrongEmphasis _ -> set(words, FormatKind.STRONG, node);
                case Strikethrough _ -> set(words, FormatKind.STRIKETHROUGH, node);
                case Link link -> link(words, link.getDestination(), () -> append(words, link));
                case Image image -> append(words, image);
                case FootnoteReference note -> mark(words, footnotes.numberOf(note));
                case InlineFootnote note -> mark(words, footnotes.numberOf(note));
                default -> append(words, node);
            }
        }
    }

    /// Whether a paragraph holds pictures and nothing else.
    static boolean isPictures(Node paragraph) {
        boolean any = false;
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof Image || node instanceof SoftLineBreak || isBlank(node))) {
                return false;
            }
            any |= node instanceof Image;
        }
        return any;
    }

    private static boolean isBlank(Node node) {
        return node instanceof Text text && Lines.isBlank(text.getLiteral());
    }

    private void set(BlockText words, FormatKind kind, Node node) {
        set(words, kind, "", () -> append(words, node));
    }

    private static void set(BlockText words, FormatKind kind, String target, Runnable append) {
        int since = words.length();
        append.run();
        words.format(kind, since, target);
    }

    /// A link whose address is beyond the caps keeps its words.
    private void link(BlockText words, String target, Runnable append) {
        addresses += target.length();
        if (target.length() > Caps.LINK || addresses > Caps.LINKS) {
            append.run();
        } else {
            set(words, FormatKind.LINK, target, append);
        }
    }

    /// The mark of a footnote, as it stands in the text and before the note.
    static void mark(BlockText words, int number) {
        set(words, FormatKind.SUPERSCRIPT, "", () -> words.append(Integer.toString(number)));
    }

    /// What stands for a picture: its alternative text, else its title, else the name of its file.
    private String alternative(Image image) {
        var words = of((Node) image);
        if (!words.isBlank()) {
            return words.text().toString();
        }
        var title = image.getTitle();
        if (title != null && !title.isBlank() && title.length() <= Caps.LINK) {
            return title;
        }
        var target = image.getDestination();
        return target.length() > Caps.LINK ? "" : target.substring(target.lastIndexOf('/') + 1);
    }
}
