package org.recto.ui.page;

import org.recto.annotation.Annotation;
import org.recto.text.Range;

import java.util.Comparator;
import java.util.Optional;

/// What the overview strip says about the mark under the mouse.
final class StripLabel {

    /// How near the mouse must be, in pixels.
    private static final double REACH = 4;

    private static final int QUOTED = 120;

    private StripLabel() {}

    /// The themes and the words of the mark nearest to a height of the strip.
    static Optional<String> at(double y, StripScale scale, Marks marks, PageText text) {
        var from = (int) scale.characters(y - REACH);
        var to = (int) Math.ceil(scale.characters(y + REACH));
        double here = scale.characters(y);
        return marks.annotations(new Range(from, Math.max(to, from))).stream()
                .min(Comparator.comparingDouble(one -> Math.abs(one.range().start() - here)))
                .map(one -> label(one, marks, text));
    }

    private static String label(Annotation annotation, Marks marks, PageText text) {
        var words = text.text().substring(annotation.range()).replace('\n', ' ').strip();
        var quoted =
                words.codePointCount(0, words.length()) <= QUOTED
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, QUOTED)) + "…";
        var names = marks.names(annotation);
        return names.isEmpty() ? "“" + quoted + "”" : names + "\n“" + quoted + "”";
    }
}
