package org.recto.intake.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;

import java.util.ArrayList;
import java.util.List;

/// Puts the letters of a line, which stand as they are seen, into the order in which they are read and stored.
final class LogicalOrder {

    private LogicalOrder() {}

    /// @param seen letters and spaces from left to right
    /// @param fromRight whether the whole is text that is written from right to left
    static List<Span> of(List<Span> seen, boolean fromRight) {
        if (seen.stream().noneMatch(span -> span.text().codePoints().anyMatch(Script::isFromRight))) {
            return seen;
        }
        var visual = new StringBuilder();
        seen.forEach(span -> visual.append(sample(span.text())));
        var bidi = new Bidi();
        bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
        bidi.setPara(visual.toString(), fromRight ? Bidi.RTL : Bidi.LTR, null);
        var levels = bidi.getLevels();
        var read = new ArrayList<Span>(seen.size());
        for (int index : bidi.getVisualMap()) {
            var span = seen.get(index);
            read.add(levels[index] % 2 == 1 ? mirrored(span) : span);
        }
        return read;
    }

    /// One unit that has the direction of the text.
    private static char sample(String text) {
        int c = text.codePointAt(0);
        return Character.isBmpCodePoint(c) ? (char) c : Script.isFromRight(c) ? '\u05D0' : 'a';
    }

    /// In text that runs from right to left, what looks like `)` opens.
    private static Span mirrored(Span span) {
        var text = span.text();
        return text.codePointCount(0, text.length()) == 1
                ? new Span(Character.toString(UCharacter.getMirror(text.codePointAt(0))), span.look())
                : span;
    }
}
