package org.recto.ui.page;

import org.recto.text.Range;

import java.util.ArrayList;
import java.util.List;

/// Decides what is drawn for overlapping annotations.
///
/// An annotation takes a lane under the text for each of its themes, the nearest ones that are free where it starts,
/// and keeps them to its end. Where all lanes are taken it is counted instead. It is washed with the colour of its
/// first theme that found a lane, so no more washes lie upon one another than there are lanes, and the text stays
/// readable.
final class HighlightPainter {

    private final Range stretch;
    private final int[] laneEnds = new int[Painting.LANES];
    private final List<Painting.Fill> fills = new ArrayList<>();
    private final List<Painting.Bar> bars = new ArrayList<>();
    private final List<Range> hidden = new ArrayList<>();
    private final List<Painting.Sign> signs = new ArrayList<>();
    private final List<Painting.Frame> frames = new ArrayList<>();

    private HighlightPainter(Range stretch) {
        this.stretch = stretch;
    }

    /// What to draw in a stretch of text.
    ///
    /// @param marks those that touch the stretch, in page order
    static Painting paint(Range stretch, List<Mark> marks) {
        var painter = new HighlightPainter(stretch);
        marks.forEach(painter::add);
        return new Painting(painter.fills, painter.bars, painter.hidden, painter.signs, painter.frames);
    }

    private void add(Mark mark) {
        var shown = stretch.clip(mark.range());
        boolean filled = false;
        for (Look look : mark.looks()) {
            int lane = freeLane(mark.range());
            if (lane < 0) {
                hidden.add(shown);
                continue;
            }
            laneEnds[lane] = mark.range().end();
            bars.add(new Painting.Bar(shown, lane, look));
            if (!filled) {
                fills.add(new Painting.Fill(shown, look));
                filled = true;
            }
        }
        if ((mark.note() || mark.linked()) && shown.end() == mark.range().end()) {
            signs.add(new Painting.Sign(mark.id(), shown.end(), mark.note(), mark.linked()));
        }
        if (mark.picked()) {
            frames.add(
                    new Painting.Frame(
                            shown, shown.start() == mark.range().start(), shown.end() == mark.range().end()));
        }
    }

    private int freeLane(Range range) {
        for (int lane = 0; lane < laneEnds.length; lane++) {
            if (laneEnds[lane] <= range.start()) {
                return lane;
            }
        }
        return -1;
    }
}
