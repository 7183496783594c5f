package org.recto.export.markdown;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;
import org.recto.handout.Address;
import org.recto.text.Format;
import org.recto.text.FormatKind;

import java.util.List;

/// Adds words to a block as their author set them, as far as Markdown can: what it would take for something else stays
/// plain.
record Setting(Node block, List<Format> formats) {

    void add(String words) {
        var node = inner(words);
        var last = block.getLastChild();
        for (Format format : formats) {
            var around = around(format, words);
            if (around != null && last != null && around.getClass().equals(last.getClass())) {
                // the signs of two in a row would be taken for one sign
                last.appendChild(node);
                return;
            }
            if (around != null && !isMarked(last)) {
                around.appendChild(node);
                node = around;
            }
        }
        block.appendChild(node);
    }

    private static boolean isMarked(@Nullable Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Strikethrough;
    }

    /// Code that begins so is evaluated by a widespread extension of Obsidian.
    private Node inner(String words) {
        boolean isCode = formats.stream().anyMatch(format -> format.kind() == FormatKind.CODE);
        return isCode && !words.matches("(?s)[$=].*") ? new Code(words) : Nodes.text(words);
    }

    /// Emphasis has to begin and end with a letter, or its signs could be read otherwise.
    private static @Nullable Node around(Format format, String words) {
        boolean isSafe =
                Character.isLetterOrDigit(words.codePointAt(0))
                        && Character.isLetterOrDigit(words.codePointBefore(words.length()));
        return switch (format.kind()) {
            case EMPHASIS -> isSafe ? new Emphasis("*") : null;
            case STRONG -> isSafe ? new StrongEmphasis("**") : null;
            case STRIKETHROUGH -> isSafe ? new Strikethrough("~~") : null;
            case LINK -> Address.isWeb(format.target()) ? new Link(format.target(), null) : null;
            case CODE, SUPERSCRIPT, SUBSCRIPT, PICTURE, PAGE -> null;
        };
    }
}
