package org.recto.intake.plain;

import org.recto.intake.format.Lines;
import org.recto.intake.format.Pace;
import org.recto.text.BlockKind;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;

/// Finds the paragraphs of plain text, which says nowhere what they are: cut lines that blank lines or indents part, or
/// a line a paragraph.
final class Layout {

    private Layout() {}

    static List<Piece> of(String text, Pace pace) throws Problem {
        var groups = Lines.groups(text);
        var measure = Measure.of(groups);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < groups.size(); i++) {
            if (i % 1000 == 0) {
                pace.at((double) i / groups.size());
            }
            var paragraphs = new Group(groups.get(i), measure, i == 0).paragraphs();
            for (String words : paragraphs) {
                boolean alone = paragraphs.size() == 1;
                var kind = alone && ChapterHeading.is(words) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
                pieces.add(new Piece(kind, words, alone));
            }
        }
        return pieces;
    }
}
