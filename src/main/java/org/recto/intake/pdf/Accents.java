package org.recto.intake.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Puts accents that are drawn by themselves onto their letters.
///
/// A combining mark follows its letter as it is. A spacing accent that is drawn over a letter, as TeX does, makes with
/// it the one character that its author typed.
final class Accents {

    private static final String SPACING = "´`¨^ˆ~˜¸ˇ˘˚¯˙˝˛";
    private static final String COMBINING =
            "\u0301\u0300\u0308\u0302\u0302\u0303\u0303\u0327\u030C\u0306\u030A\u0304\u0307\u030B\u0328";

    private Accents() {}

    /// The glyphs, in the order in which they are drawn, with their accents upon them.
    static List<Glyph> placed(List<Glyph> glyphs) {
        var placed = new ArrayList<Glyph>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            var next = i + 1 < glyphs.size() ? glyphs.get(i + 1) : null;
            var mark = mark(glyph);
            boolean before = !mark.isEmpty() && !placed.isEmpty() && isOver(glyph, placed.getLast());
            if (before && (next == null || !isNearer(glyph, next, placed.getLast()))) {
                placed.add(accented(placed.removeLast(), mark, !mark.equals(glyph.text())));
            } else if (!mark.isEmpty() && next != null && isOver(glyph, next)) {
                placed.add(accented(next, mark, !mark.equals(glyph.text())));
                i++;
            } else {
                placed.add(glyph);
            }
        }
        return placed;
    }

    /// The combining mark that a glyph is or may mean; empty if it is none.
    private static String mark(Glyph glyph) {
        var text = glyph.text();
        if (!text.isEmpty() && text.codePoints().allMatch(Script::isCombining)) {
            return text;
        }
        int spacing = text.length() == 1 ? SPACING.indexOf(text.charAt(0)) : -1;
        return spacing < 0 ? "" : COMBINING.substring(spacing, spacing + 1);
    }

    private static boolean isOver(Glyph accent, Glyph letter) {
        boolean combining = Script.isCombining(accent.text().codePointAt(0));
        double reach = letter.width() / 2 + (combining ? 0.3 * letter.size() : -0.1 * accent.width());
        boolean takes =
                Character.isLetter(last(letter))
                        || (combining && !letter.isBlank() && Script.isCombining(last(letter)));
        return takes
                && Math.abs(accent.y() - letter.y()) < 0.4 * letter.size()
                && Math.abs(accent.middle() - letter.middle()) <= reach;
    }

    private static int last(Glyph letter) {
        return letter.text().codePointBefore(letter.text().length());
    }

    private static boolean isNearer(Glyph accent, Glyph next, Glyph before) {
        return isOver(accent, next)
                && !Script.isCombining(accent.text().codePointAt(0))
                && Math.abs(accent.middle() - next.middle()) < Math.abs(accent.middle() - before.middle());
    }

    private static Glyph accented(Glyph letter, String mark, boolean isSpacing) {
        var together = letter.text() + mark;
        return letter.withText(isSpacing ? Normalizer.normalize(together, Normalizer.Form.NFC) : together);
    }
}
