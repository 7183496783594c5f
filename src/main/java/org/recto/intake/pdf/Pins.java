package org.recto.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/// Notes that are pinned to a page rather than to words: each is taken for one on the nearest word.
final class Pins {

    /// How much further a step up or down is than one along the line.
    private static final double ACROSS = 3;

    private final List<Stroke> strokes;

    private Pins(List<Stroke> strokes) {
        this.strokes = new ArrayList<>(strokes);
    }

    static List<Stroke> placed(List<Stroke> strokes, List<Area> notes) {
        if (notes.isEmpty() || strokes.isEmpty()) {
            return strokes;
        }
        var pins = new Pins(strokes);
        notes.forEach(pins::place);
        return pins.strokes;
    }

    private void place(Area note) {
        int nearest = 0;
        for (int i = 1; i < strokes.size(); i++) {
            if (!strokes.get(i).text().isBlank()
                    && distance(strokes.get(i), note) < distance(strokes.get(nearest), note)) {
                nearest = i;
            }
        }
        int from = nearest;
        while (from > 0 && isOneWord(strokes.get(from - 1), strokes.get(from))) {
            from--;
        }
        int to = nearest;
        while (to + 1 < strokes.size() && isOneWord(strokes.get(to), strokes.get(to + 1))) {
            to++;
        }
        for (int i = from; i <= to; i++) {
            strokes.set(i, strokes.get(i).marked(note.mark()));
        }
    }

    private static double distance(Stroke stroke, Area note) {
        double dx = stroke.x() - (note.left() + note.right()) / 2;
        double dy = ACROSS * (stroke.y() - (note.top() + note.bottom()) / 2);
        return dx * dx + dy * dy;
    }

    private static boolean isOneWord(Stroke before, Stroke stroke) {
        double gap = Math.hypot(stroke.x() - before.x() - before.dx(), stroke.y() - before.y() - before.dy());
        return !before.text().isBlank() && !stroke.text().isBlank() && gap < 0.15 * stroke.size();
    }
}
