package org.recto.intake.docx;

import org.recto.text.BlockKind;
import org.recto.text.FormatKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes pieces of a paragraph that has been read: finds out what it is, and numbers it.
final class Closing {

    /// UTF-16 units of a heading; what is longer is a paragraph, whatever it was called to come into the contents.
    private static final int HEADING = 400;

    private static final int DEEPEST = 9;

    private final Styles styles;
    private final Numbering numbering;

    Closing(Source source) {
        this.styles = source.styles();
        this.numbering = source.numbering();
    }

    /// The paragraph, if anything is in it, then its pictures and what its boxes hold.
    List<Piece> pieces(Paragraph paragraph) {
        var setting = paragraph.setting();
        var style = styles.paragraphs(setting.style());
        var place = setting.list().or(style.list());
        var words = paragraph.words;
        if (place.isList()) {
            var labelled = RichWords.plain(numbering.next(place));
            labelled.append(words, false);
            words = labelled;
        }
        var pieces = new ArrayList<Piece>();
        if (!paragraph.words.isBlank() && !StyleNames.isContents(style.name())) {
            pieces.add(piece(paragraph, words, style, place));
        }
        pieces.addAll(paragraph.figures);
        pieces.addAll(paragraph.boxes);
        return pieces;
    }

    private Piece piece(Paragraph paragraph, RichWords words, Style style, ListPlace place) {
        var setting = paragraph.setting();
        int outline = setting.outline() >= 0 ? setting.outline() : style.outline();
        int size = Math.max(paragraph.largest(), style.size());
        boolean isStriking =
                setting.isCentred() || size >= styles.size() + 6 || paragraph.words.isAll(FormatKind.STRONG);
        var name = style.name();
        if (StyleNames.isTitle(name)) {
            return new Piece(BlockKind.TITLE, 0, words, name, isStriking, null);
        } else if (StyleNames.isSubtitle(name)) {
            return new Piece(BlockKind.HEADING, 2, words, name, isStriking, null);
        } else if (outline > 0 && words.length() <= HEADING) {
            return new Piece(BlockKind.HEADING, outline, words, name, isStriking, null);
        } else if (place.isList()) {
            int level = Math.clamp(place.level() + 1, 1, DEEPEST);
            return new Piece(BlockKind.LIST_ITEM, level, words, name, isStriking, null);
        } else if (StyleNames.isQuotation(name) || setting.isIndented()) {
            return new Piece(BlockKind.QUOTATION, 0, words, name, isStriking, null);
        } else if (StyleNames.isCode(name)) {
            var code = new RichWords();
            code.append(words.line(), Set.of(FormatKind.CODE), "", "");
            return new Piece(BlockKind.PARAGRAPH, 0, code, name, false, null);
        }
        return new Piece(BlockKind.PARAGRAPH, 0, words, name, isStriking, null);
    }
}
